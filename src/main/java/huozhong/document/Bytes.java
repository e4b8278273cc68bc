package huozhong.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Looking into bytes before anybody parses them. */
final class Bytes {

    private Bytes() {
    }

    static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (var i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the ASCII text begins somewhere in from (included) – to (excluded). */
    static boolean contains(byte[] bytes, String text, int from, int to) {
        return indexOf(bytes, text, from, to) >= 0;
    }

    static boolean contains(byte[] bytes, String text) {
        return contains(bytes, text, 0, bytes.length);
    }

    static int indexOf(byte[] bytes, String text, int from, int to) {
        var wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        var last = Math.min(to, bytes.length - wanted.length + 1);
        for (var at = Math.max(from, 0); at < last; at++) {
            if (bytes[at] == wanted[0] && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    static int count(byte[] bytes, String text) {
        var count = 0;
        for (var at = indexOf(bytes, text, 0, bytes.length); at >= 0; at = indexOf(bytes, text, at + 1, bytes.length)) {
            count++;
        }
        return count;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
