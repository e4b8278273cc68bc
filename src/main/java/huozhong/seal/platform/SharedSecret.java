package huozhong.seal.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * By what the platform and we know each other: an HMAC-SHA256 over what is asked, when, and the body's SHA-256; good
 * for five minutes.
 */
@Component
public class SharedSecret {

    public static final String TIME = "X-Seal-Time";
    public static final String MAC = "X-Seal-Mac";
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final int SHORTEST = 32;

    private final String secret;
    private final Clock clock;

    SharedSecret(@Value("${huozhong.seal.platform.secret:}") String secret, Clock clock) {
        if (!secret.isEmpty() && secret.length() < SHORTEST) {
            throw new IllegalStateException("huozhong.seal.platform.secret has to be " + SHORTEST
                    + " characters or more, as openssl rand -hex 32 writes them");
        }
        this.secret = secret;
        this.clock = clock;
    }

    boolean isThere() {
        return !secret.isEmpty();
    }

    String time() {
        return String.valueOf(clock.instant().getEpochSecond());
    }

    String over(String what, String time, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((what + "\n" + time + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(MessageDigest.getInstance("SHA-256").digest(body)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether who says this knows the secret and says it now. */
    public boolean isRight(String what, String time, String mac) {
        return isThere() && isNow(time) && MessageDigest.isEqual(
                over(what, time, new byte[0]).getBytes(StandardCharsets.UTF_8), mac.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isNow(String time) {
        return time.matches("\\d{1,12}") && Duration.between(Instant.ofEpochSecond(Long.parseLong(time)),
                clock.instant()).abs().compareTo(GOOD_FOR) < 0;
    }
}
