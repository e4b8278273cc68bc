package huozhong.registration.print;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.nomination.NomineePapers;
import huozhong.nomination.NomineePapers.Form;
import huozhong.organization.Organization;
import huozhong.organization.Unit;
import huozhong.rendering.CheckCode;
import huozhong.rendering.LiveTemplates;
import huozhong.rendering.PageRefused;
import huozhong.rendering.QrPicture;
import huozhong.shared.InvalidInput;

/** What PDF and Word have in common: whose forms are wanted, in which order, by which template, with what in it. */
@Component
class FormPapers {

    static final int MOST = 100;

    private final NomineePapers forms;
    private final LiveTemplates templates;
    private final FormPaper paper;
    private final FormValues values;
    private final Organization organization;
    private final String address;

    FormPapers(NomineePapers forms, LiveTemplates templates, FormPaper paper, FormValues values,
               Organization organization, @Value("${huozhong.address:}") String address) {
        this.forms = forms;
        this.templates = templates;
        this.paper = paper;
        this.values = values;
        this.organization = organization;
        this.address = address;
    }

    /** Those of one employer together: so many forms are one errand. */
    List<Form> wanted(List<String> ids, Caller caller) {
        var each = List.copyOf(new LinkedHashSet<>(ids));
        if (each.isEmpty() || each.size() > MOST) {
            throw new InvalidInput("ids", "请选择1到" + MOST + "人，现选了" + each.size() + "人");
        }
        var found = forms.forms(each, caller);
        var asked = found.stream().map(Form::askedUnitId).filter(Objects::nonNull).distinct().toList();
        var names = organization.units(asked).stream().collect(Collectors.toMap(Unit::id, Unit::name));
        Function<Form, String> errand = form -> Optional.ofNullable(form.askedUnitId()).map(names::get)
                .or(() -> Optional.ofNullable(form.dossier().employer())).orElse("");
        return found.stream().sorted(Comparator.comparing(errand).thenComparing(Form::number)).toList();
    }

    /** What is printed now is laid out by. */
    LiveTemplates.Live template() {
        return templates.of(paper);
    }

    Map<String, Object> values(Form form) {
        return values.of(form);
    }

    /** With the code, as QR, and the check code. */
    Map<String, Object> coded(Form form, String code) {
        var values = values(form);
        values.put("qr", QrPicture.of(FormCode.says(address, code)));
        values.put("check", CheckCode.printed(FormCheck.of(form)));
        return values;
    }

    /** Says whose page it is that can't be made. */
    <T> T refusedByNumber(List<Form> wanted, Supplier<T> making) {
        try {
            return making.get();
        } catch (PageRefused refused) {
            throw new InvalidInput("ids", "编号" + wanted.get(refused.page()).number() + "：" + refused.getMessage());
        }
    }
}
