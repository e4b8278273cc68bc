package huozhong.registration.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import huozhong.rendering.PaperTemplate;

/** Annex 1's layout. */
@Component
class FormTemplate {

    private final PaperTemplate shipped = PaperTemplate.of(source());

    PaperTemplate now() {
        return shipped;
    }

    private static String source() {
        try {
            return new ClassPathResource("papers/RegistrationForm.xhtml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
