package huozhong.registration.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

import huozhong.nomination.NomineePapers.Form;
import huozhong.nomination.field.Field;

/** The check code: eight characters of the SHA-256 of what a form says of a person, the same for the same content. */
final class FormCheck {

    private static final int LENGTH = 8;

    private FormCheck() {
    }

    static String of(Form form) {
        var digest = sha256();
        put(digest, form.number());
        put(digest, String.valueOf(form.version()));
        for (var field : Field.values()) {
            put(digest, field.key() + "=" + Optional.ofNullable(form.dossier().get(field)).orElse(""));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH).toUpperCase(Locale.ROOT);
    }

    private static void put(MessageDigest digest, String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
