package huozhong.training.certificate;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import huozhong.rendering.CheckCode;
import huozhong.rendering.QrPicture;

/** What of a certificate its paper says. */
final class CertificateValues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private CertificateValues() {
    }

    static Map<String, Object> of(CertificateText text, String check, String address) {
        return Map.of("name", text.name(), "course", text.course(), "organiser", text.organiser(),
                "days", days(text.from(), text.until()), "hours", text.hours(), "day", DAY.format(text.issuedOn()),
                "number", text.number(), "check", CheckCode.printed(check),
                "qr", QrPicture.of(says(address, text.number(), check)));
    }

    private static String days(LocalDate from, LocalDate until) {
        return from.equals(until) ? DAY.format(from) : DAY.format(from) + "至" + DAY.format(until);
    }

    /** What the QR says: a page of ours where strangers reach it, the 校验码 behind #, which no server is sent. */
    static String says(String address, String number, String check) {
        return address.isBlank() ? number + " " + CheckCode.printed(check)
                : address + "/c/" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "#" + check;
    }
}
