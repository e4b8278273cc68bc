package huozhong.nomination;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.DateUtil;

/** The ways in which rosters write the month of a birth. */
final class BirthText {

    private static final Pattern MONTH =
            Pattern.compile("(\\d{4}) ?[年./、。-] ?(\\d{1,2}) ?月?份?"
                    + "(?:[./-]? ?\\d{1,2} ?日?)?(?:[ T]00:00(:00)?)?(?:生|出生)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(?:\\d{2})?");
    private static final Pattern SERIAL = Pattern.compile("[1-4]\\d{4}");
    private static final Pattern SHORT_YEAR = Pattern.compile("[’']?(\\d{2}) ?[年./-] ?(\\d{1,2}) ?月?");
    /** Excel turns a typed 1978.10 into the number 1978.1. */
    private static final Pattern LOST_ZERO = Pattern.compile("(\\d{4})\\.1");
    private static final Pattern YEAR = Pattern.compile("(\\d{4}) ?年?");

    private BirthText() {
    }

    /** “1978年5月”, “1978.5”, “1978/05”, “1978-5-12”, “197805” or Excel's day number as 1978-05. */
    static Optional<String> month(String typed) {
        var text = Repairs.halfWidth(typed);
        if (LOST_ZERO.matcher(text).matches()) {
            return Optional.empty();
        }
        if (SERIAL.matcher(text).matches()) {
            return Optional.of(YearMonth.from(DateUtil.getLocalDateTime(Integer.parseInt(text))).toString());
        }
        return Stream.of(MONTH, DIGITS).map(pattern -> pattern.matcher(text)).filter(m -> m.matches())
                .map(m -> month(m.group(1), m.group(2))).findFirst();
    }

    /** What a text that can't be repaired should have been. */
    static Optional<String> hint(String typed) {
        var text = Repairs.halfWidth(typed);
        var lostZero = LOST_ZERO.matcher(text);
        if (lostZero.matches()) {
            var year = lostZero.group(1);
            return Optional.of("可能是1月，也可能是10月，请写作%s年1月或%s年10月".formatted(year, year));
        }
        var shortYear = SHORT_YEAR.matcher(text);
        if (shortYear.matches()) {
            return Optional.of("格式应为" + fullYear(shortYear.toMatchResult()));
        }
        return YEAR.matcher(text).matches() ? Optional.of("缺少月份，请写作1978年5月这样的格式") : Optional.empty();
    }

    private static String fullYear(MatchResult match) {
        var year = Integer.parseInt(match.group(1));
        return (year < 20 ? 2000 + year : 1900 + year) + "年" + Integer.parseInt(match.group(2)) + "月";
    }

    private static String month(String year, String month) {
        return "%s-%02d".formatted(year, Integer.parseInt(month));
    }
}
