package huozhong.registration.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import huozhong.nomination.NomineePapers.Form;
import huozhong.nomination.field.Field;
import huozhong.rendering.CheckCode;

/** The check code of what a form says of a person. */
final class FormCheck {

    private FormCheck() {
    }

    static String of(Form form) {
        var says = new ArrayList<>(List.of(form.number(), String.valueOf(form.version())));
        for (var field : Field.values()) {
            says.add(field.key() + "=" + Optional.ofNullable(form.dossier().get(field)).orElse(""));
        }
        return CheckCode.of(says);
    }
}
