package huozhong.rendering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** 校验码: eight characters of the SHA-256 of what a paper says, the same for the same content. */
public final class CheckCode {

    private static final int LENGTH = 8;

    private CheckCode() {
    }

    public static String of(List<String> says) {
        var digest = sha256();
        for (var words : says) {
            digest.update(words.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH).toUpperCase(Locale.ROOT);
    }

    /** As it is printed: in two halves. */
    public static String printed(String code) {
        return code.length() < LENGTH ? code : code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
