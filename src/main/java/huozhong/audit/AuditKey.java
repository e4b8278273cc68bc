package huozhong.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What only the application can write the record with: a secret outside the database, and since which row it holds. */
final class AuditKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;
    private static final int NONCE_LENGTH = 9;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec secret;
    private final long since;

    private AuditKey(byte[] secret, long since) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
        this.since = since;
    }

    /** @param since the last row that was written before it */
    static AuditKey fresh(long since) {
        return new AuditKey(random(LENGTH), since);
    }

    /** Reads what {@link #toText} wrote. */
    static AuditKey parse(String text) {
        var words = text.strip().split("\\s+");
        if (words.length != 2 || !words[1].matches("\\d{1,18}")) {
            throw new IllegalArgumentException("This is no key of the audit record");
        }
        var secret = Base64.getUrlDecoder().decode(words[0]);
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("This is no key of the audit record");
        }
        return new AuditKey(secret, Long.parseLong(words[1]));
    }

    String toText() {
        return TEXT.encodeToString(secret.getEncoded()) + "\n" + since + "\n";
    }

    /** Never the same twice, so that a row copied with its mac shows. */
    String mac(String content) {
        return mac(TEXT.encodeToString(random(NONCE_LENGTH)), content);
    }

    private String mac(String nonce, String content) {
        return nonce + "." + signed(nonce + "\n" + content);
    }

    /** Whether the application wrote this row, or it is older than the key, and the chain's alone to vouch for. */
    boolean vouchesFor(AuditRow row) {
        var mac = row.mac();
        return row.id() <= since || mac != null && made(mac, row.content());
    }

    private boolean made(String mac, String content) {
        var nonce = mac.substring(0, Math.max(0, mac.indexOf('.')));
        return MessageDigest.isEqual(bytes(mac), bytes(mac(nonce, content)));
    }

    /** Tells this key from another, and nothing of it. */
    String print() {
        return signed("print");
    }

    private String signed(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return TEXT.encodeToString(mac.doFinal(bytes(text)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
