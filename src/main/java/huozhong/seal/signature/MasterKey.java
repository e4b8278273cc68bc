package huozhong.seal.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The half of each keystore's password that no account of the database reaches: 64 hexadecimal characters in a file
 * that all nodes share. Without it no seal is put on by a key of ours; what was sealed can still be verified.
 */
@Component
final class MasterKey {

    static final String PLACE = "${huozhong.seal.master-key-file:}";

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-fA-F]{64}");
    private static final String MAC = "HmacSHA256";

    private final byte @Nullable [] key;

    MasterKey(@Value(PLACE) String place) {
        key = place.isBlank() ? null : read(Path.of(place));
    }

    boolean isThere() {
        return key != null;
    }

    /** Of what the system itself opens. */
    char[] password(byte[] salt) {
        return password(salt, salt);
    }

    /** Of what opens only with that secret beside it. */
    char[] password(byte[] salt, byte[] secret) {
        if (key == null) {
            throw new SealingOff();
        }
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            mac.update(salt);
            return HexFormat.of().formatHex(mac.doFinal(secret)).toCharArray();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] read(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.US_ASCII).strip();
            if (!WRITTEN.matcher(text).matches()) {
                throw new IllegalStateException(file + " is no master key: 64 hexadecimal characters, as"
                        + " openssl rand -hex 32 writes them");
            }
            return HexFormat.of().parseHex(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("huozhong.seal.master-key-file can't be read: " + file, unreadable);
        }
    }
}
