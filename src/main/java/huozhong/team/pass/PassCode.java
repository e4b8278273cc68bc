package huozhong.team.pass;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a member's code is written: 130 random bits as 26 of Crockford's digits, in a QR behind "HZM:", and its hash. */
final class PassCode {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int GROUP = 4;
    private static final String PREFIX = "HZM:";
    /** As a QR says it or as it is typed off paper, with blanks or dashes; nothing but ASCII. */
    private static final Pattern SAID = Pattern.compile("(?i:HZM:)?[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z -]{26,40}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private PassCode() {
    }

    static String next() {
        return RANDOM.ints(LENGTH, 0, DIGITS.length()).map(DIGITS::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Of whatever was scanned or typed; empty where that is no code of ours. */
    static Optional<String> in(String said) {
        if (!SAID.matcher(said).matches()) {
            return Optional.empty();
        }
        var upper = said.toUpperCase(Locale.ROOT);
        var plain = (upper.startsWith(PREFIX) ? upper.substring(PREFIX.length()) : upper).replaceAll("[ -]", "");
        return Optional.of(plain).filter(code -> code.length() == LENGTH);
    }

    static String says(String code) {
        return PREFIX + code;
    }

    /** In groups, to be typed. */
    static String printed(String code) {
        return code.replaceAll(".{" + GROUP + "}(?=.)", "$0 ");
    }

    /** So much chance needs no slow hash. */
    static String hash(String code) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
