package huozhong.submission.parcel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.document.Uploads;
import huozhong.nomination.NomineePapers.Form;
import huozhong.plan.Plan;
import huozhong.registration.print.FormsInWord;
import huozhong.registration.sealed.StampedForms;
import huozhong.registration.sealed.StampedForms.StampedForm;
import huozhong.submission.UnitList;
import huozhong.submission.parcel.ParcelFile.Kind;

/** Which files a list's parcel has; each is made only when it is written. */
@Component
class ParcelContents {

    private final FormsInWord word;
    private final StampedForms stamped;
    private final ParcelRoster rosters;
    private final Uploads files;

    ParcelContents(FormsInWord word, StampedForms stamped, ParcelRoster rosters, Uploads files) {
        this.word = word;
        this.stamped = stamped;
        this.rosters = rosters;
        this.files = files;
    }

    /** Each person once, whichever seats he has. */
    List<ParcelFile> of(Plan plan, UnitList list, String unit, List<ListPerson> people, List<Form> forms) {
        var names = new ParcelNames(plan, unit, people);
        var all = new ArrayList<>(rosters.files(list, names));
        var form = forms.stream().collect(Collectors.toMap(Form::id, one -> one));
        var stamps = stamped.of(form.keySet());
        for (var person : people) {
            var name = names.form(person);
            var id = person.nominationId();
            var filled = Objects.requireNonNull(form.get(id));
            all.add(new ParcelFile(name + ".docx", Kind.FORM, person.number(), id + person.version(),
                    () -> word.write(filled)));
            all.addAll(stampedForms(name, person.number(), Objects.requireNonNull(stamps.get(id))));
        }
        return all;
    }

    List<ParcelManifest.RosterOf> rosters(UnitList list) {
        return rosters.versions(list);
    }

    /** Both, where one box was sealed and another stamped on paper. */
    private List<ParcelFile> stampedForms(String name, String number, StampedForm form) {
        var both = new ArrayList<ParcelFile>();
        var sealed = form.sealed();
        if (sealed != null) {
            both.add(new ParcelFile(name + "-电子印章.pdf", Kind.STAMPED_FORM, number, sealed,
                    () -> files.read(sealed).bytes()));
        }
        if (!form.pages().isEmpty()) {
            both.add(new ParcelFile(name + "-盖章扫描件.pdf", Kind.STAMPED_FORM, number,
                    String.join(",", form.pages()), () -> stamped.scan(form)));
        }
        return both;
    }
}
