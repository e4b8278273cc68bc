package huozhong.registration.print;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the QR of a form or a roster says: 80 bits that nobody guesses, as sixteen of Crockford's digits, alone behind
 * "HZ1:" or at the end of an address of ours. An address is read for its code and never asked.
 */
public final class FormCode {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int MAX_TEXT = 300;
    private static final Pattern SAYS = Pattern.compile("(?:HZ1:|https?://[^\\s?#]{1,200}/v/)([0-9A-HJKMNP-TV-Z]{16})");

    private FormCode() {
    }

    public static String next(SecureRandom random) {
        return random.ints(LENGTH, 0, DIGITS.length()).map(DIGITS::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The code in what a QR says; empty for whatever isn't ours. */
    public static Optional<String> in(String says) {
        var match = SAYS.matcher(says.strip());
        return says.length() <= MAX_TEXT && match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** What the QR of this code says: what a telephone opens, where the portal has an address that strangers reach. */
    public static String says(String address, String code) {
        return address.isBlank() ? "HZ1:" + code : address + "/v/" + code;
    }
}
