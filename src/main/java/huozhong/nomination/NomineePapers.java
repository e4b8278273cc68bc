package huozhong.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.document.FileContent;
import huozhong.document.Uploads;
import huozhong.nomination.mobile.MobileBudget;
import huozhong.shared.NotFound;

/**
 * A nominee's photo, the scans of what was said of him on paper, and 登记表 as it goes onto paper, for whom the dossier
 * exists: with the mobile in full, which is given only with a record and within what one person gets on a day.
 */
@Service
@Transactional
public class NomineePapers {

    private static final Set<String> OFFICIAL = Set.of(Nominees.EMPLOYER_OPINION, Nominees.RECOMMENDATION_OPINION);

    private final VisibleNominations nominations;
    private final DossierScope scope;
    private final Opinions opinions;
    private final NomineeTasks tasks;
    private final Uploads files;
    private final MobileBudget budget;
    private final Audit audit;

    NomineePapers(VisibleNominations nominations, DossierScope scope, Opinions opinions, NomineeTasks tasks,
                  Uploads files, MobileBudget budget, Audit audit) {
        this.nominations = nominations;
        this.scope = scope;
        this.opinions = opinions;
        this.tasks = tasks;
        this.files = files;
        this.budget = budget;
        this.audit = audit;
    }

    public FileContent photo(String id, Caller caller) {
        var photo = nominations.find(id, caller).dossier().photo();
        return files.read(Optional.ofNullable(photo).orElseThrow(NotFound::new));
    }

    public FileContent scan(String id, String opinionId, Caller caller) {
        nominations.find(id, caller);
        return opinions.of(id).stream().filter(opinion -> opinion.id().equals(opinionId))
                .flatMap(opinion -> Optional.ofNullable(opinion.taken().scan()).stream()).findFirst().map(files::read)
                .orElseThrow(NotFound::new);
    }

    /** One person's form with its opinions; version 0 is a draft, which nobody has submitted. */
    public record Form(String id, String planId, String number, int version, @Nullable String askedUnitId,
                       Dossier dossier, List<Part> opinions) {
    }

    /** A box for an opinion at a step, and what holds of what was said there. */
    public record Part(String step, String name, @Nullable Said said) {
    }

    /** What a unit said, and on which day. */
    public record Said(String words, String unit, LocalDate on) {
    }

    public List<Form> forms(List<String> ids, Caller caller) {
        return ids.stream().map(id -> form(nominations.find(id, caller))).toList();
    }

    /** What is sealed, for whoever presses the seal: his unit has the person's task. */
    public Form toSeal(String id) {
        return form(nominations.inHand(List.of(id)).stream().findFirst().orElseThrow(NotFound::new));
    }

    /** Whose form a paper is, for who holds it in his hand; none once the person is forgotten. */
    public Optional<Form> ofPaper(String id) {
        return nominations.inHand(List.of(id)).stream().filter(one -> one.dossier().name() != null).findFirst()
                .map(this::form);
    }

    /** By what those who have a form in hand know it: number and name, by nomination. */
    public Map<String, String> titles(Collection<String> ids) {
        return nominations.inHand(ids).stream().collect(Collectors.toMap(Nomination::id,
                one -> one.number() + " " + Optional.ofNullable(one.dossier().name()).orElse("")));
    }

    /** Records that these were given to the caller, by what, and counts their mobiles; nothing is given before. */
    public void given(List<Form> forms, String as, Caller caller) {
        budget.print((int) forms.stream().filter(form -> form.dossier.mobile() != null).count(), caller);
        givenAgain(forms, as, caller);
    }

    /** The same, of mobiles that the caller was given today already: recorded, and not counted twice. */
    public void givenAgain(List<Form> forms, String as, Caller caller) {
        audit.recordAll(forms.stream().map(form -> act(form, as, caller)).toList());
    }

    private Act act(Form form, String as, Caller caller) {
        var duty = caller.reading(asking -> scope.contains(form.id, asking)).orElseThrow(NotFound::new);
        return caller.act(duty, "FORM_PRINTED", form.id,
                Map.of("version", String.valueOf(form.version), "as", as));
    }

    private Form form(Nomination nomination) {
        return new Form(nomination.id(), nomination.planId(), nomination.number(), nomination.dossierVersion(),
                nomination.askedUnitId(), nomination.dossier(), parts(nomination));
    }

    /** The employer's first, the recommending unit's last, between them what administrators drew in. */
    private List<Part> parts(Nomination nomination) {
        var hold = opinions.of(nomination.id()).stream()
                .filter(opinion -> opinion.isValid() && opinion.decision() != Opinion.Decision.RETURN).toList();
        var parts = new ArrayList<Part>();
        parts.add(part(Nominees.EMPLOYER_OPINION, "所在工作单位意见", hold));
        var drawn = tasks.addedOpinions(nomination);
        drawn.forEach((step, name) -> parts.add(part(step, name, hold)));
        hold.stream().filter(opinion -> !OFFICIAL.contains(opinion.step()) && !drawn.containsKey(opinion.step()))
                .map(opinion -> part(opinion.step(), opinion.place().stepName(), hold)).distinct().forEach(parts::add);
        parts.add(part(Nominees.RECOMMENDATION_OPINION, "推荐单位意见", hold));
        return List.copyOf(parts);
    }

    private static Part part(String step, String name, List<Opinion> hold) {
        var last = hold.stream().filter(opinion -> opinion.step().equals(step)).reduce((one, later) -> later);
        return new Part(step, name, last.map(NomineePapers::said).orElse(null));
    }

    private static Said said(Opinion opinion) {
        var words = Optional.of(opinion.word().text()).filter(text -> !text.isBlank())
                .orElse(opinion.word().reason());
        return new Said(words, opinion.speaker().unitName(), opinion.taken().givenOn());
    }
}
