package huozhong.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.DateUtil;

import huozhong.shared.SeenText;

/** The ways in which rosters write the month of a birth; what can be read in two ways is asked, never guessed. */
final class BirthText {

    private static final String SEPARATOR = " ?(?:年 ?[.-]?|[./、,。:·•・_~-]) ?| ";
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:" + SEPARATOR + ")(\\d{1,2}) ?月?份?"
            + "(?:(?:[./-]| )? ?(\\d{1,2}) ?[日号]?)?[./~-]?(?:["
            + " T](?:[上下]午)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.0+)?)?(?:出?生)?");
    private static final Pattern DIGITS = Pattern.compile("\\d{5,8}");
    private static final Pattern SERIAL = Pattern.compile("[1-4]\\d{4}");
    private static final Pattern SHORT_YEAR = Pattern.compile("[’']?(\\d{2}) ?[年./-] ?(\\d{1,2}) ?月?");
    /** Excel turns a typed 1978.10 into the number 1978.1. */
    private static final Pattern LOST_ZERO = Pattern.compile("(\\d{4})\\.1");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d) ?年?");
    private static final Pattern AGE = Pattern.compile(" ?[(（]\\d{1,3} ?周?岁[)）]$");
    /** Of the usual calendar, which is what is asked for. */
    private static final Pattern CALENDAR = Pattern.compile("^(?:公元|公历|阳历|新历):? ?| ?[(（](?:公历|阳历|新历)[)）]$");
    /** Excel's .0 of a whole number, and the hours of a day number. */
    private static final Pattern FRACTION = Pattern.compile("^(\\d{6,8})\\.0+$|^([1-4]\\d{4})\\.\\d+$");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−─━～〜]");
    private static final Pattern HAN = Pattern.compile("([〇零○OＯ一二三四五六七八九]{4}|\\d{4})[年./·-]"
            + "(元|[一二三四五六七八九十]{1,2})(?:月份?)?(?:([一二三四五六七八九十]{1,3})[日号])?(?:出?生)?");
    private static final String HAN_DIGITS = "〇一二三四五六七八九";
    private static final Pattern LUNAR = Pattern.compile("农历|阴历|旧历");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private BirthText() {
    }

    /** “1978年5月”, “1978.5”, “1978—05”, “1978-5-12”, “197805”, “一九七八年五月” or Excel's day number as 1978-05. */
    static Optional<String> month(String typed) {
        var months = readings(typed);
        return months.size() == 1 ? Optional.of(months.iterator().next()) : Optional.empty();
    }

    /** A day number of a workbook whose days are counted from 1904, as a date; where it can be one only. */
    static String from1904(String typed) {
        var day = FRACTION.matcher(typed).replaceFirst("$1$2");
        if (!SERIAL.matcher(day).matches() || !monthOf(day.substring(0, 4), day.substring(4)).isEmpty()) {
            return typed;
        }
        return DateUtil.getLocalDateTime(Integer.parseInt(day), true).toLocalDate().toString();
    }

    private static Set<String> readings(String typed) {
        var text = plain(typed);
        if (LOST_ZERO.matcher(text).matches()) {
            return Set.of();
        }
        if (DIGITS.matcher(text).matches()) {
            return ofDigits(text);
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            return hasDay(month) ? monthOf(month.group(1), month.group(2)) : Set.of();
        }
        var han = HAN.matcher(text.replace(" ", ""));
        return han.matches() ? monthOf(year(han.group(1)), String.valueOf(number(han.group(2)))) : Set.of();
    }

    private static boolean hasDay(Matcher month) {
        return month.group(3) == null || isDay(month.group(1), month.group(2), month.group(3));
    }

    /** 19785 is May 1978 or a day of 1954; 1978112 is in January or in November; 1978512 only in May. */
    private static Set<String> ofDigits(String digits) {
        var year = digits.substring(0, 4);
        var rest = digits.substring(4);
        var months = new LinkedHashSet<String>();
        switch (rest.length()) {
            case 1 -> {
                months.addAll(monthOf(year, rest));
                serial(digits, year).ifPresent(months::add);
            }
            case 2 -> months.addAll(monthOf(year, rest));
            default -> {
                for (var end = 1; end <= 2; end++) {
                    var whole = rest.length() == 3 || end == 2;
                    if (whole && isDay(year, rest.substring(0, end), rest.substring(end))) {
                        months.addAll(monthOf(year, rest.substring(0, end)));
                    }
                }
            }
        }
        return months;
    }

    /** What begins like a year and ends with 0 is rather a month that lost its other digit. */
    private static Optional<String> serial(String digits, String year) {
        return !SERIAL.matcher(digits).matches() || isYear(year) && digits.endsWith("0") ? Optional.empty()
                : Optional.of(YearMonth.from(DateUtil.getLocalDateTime(Integer.parseInt(digits))).toString());
    }

    private static boolean isYear(String year) {
        return Integer.parseInt(year) >= FIRST_YEAR && Integer.parseInt(year) < LAST_YEAR;
    }

    private static Set<String> monthOf(String year, String month) {
        var number = Integer.parseInt(month);
        return isYear(year) && number >= 1 && number <= 12 ? Set.of("%s-%02d".formatted(year, number)) : Set.of();
    }

    private static boolean isDay(String year, String month, String day) {
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static String plain(String typed) {
        var text = DASHES.matcher(Repairs.halfWidth(SeenText.of(typed))).replaceAll("-");
        var usual = CALENDAR.matcher(AGE.matcher(text).replaceFirst("")).replaceFirst("");
        return FRACTION.matcher(usual).replaceFirst("$1$2");
    }

    private static String year(String han) {
        return Character.isDigit(han.charAt(0)) ? han
                : han.replaceAll("[零○OＯ]", "〇").chars().mapToObj(c -> String.valueOf(HAN_DIGITS.indexOf(c)))
                .collect(Collectors.joining());
    }

    private static int number(String han) {
        if (han.equals("元")) {
            return 1;
        }
        var ten = han.indexOf('十');
        if (ten < 0) {
            return han.length() == 1 ? HAN_DIGITS.indexOf(han) : 0;
        }
        return (ten == 0 ? 10 : 0) + (han.length() > ten + 1 ? HAN_DIGITS.indexOf(han.charAt(ten + 1)) : 0);
    }

    /** What a text that can't be repaired should have been. */
    static Optional<String> hint(String typed) {
        var text = plain(typed);
        var lostZero = LOST_ZERO.matcher(text);
        if (lostZero.matches()) {
            var year = lostZero.group(1);
            return Optional.of("可能是1月，也可能是10月，请写作%s年1月或%s年10月".formatted(year, year));
        }
        var shortYear = SHORT_YEAR.matcher(text);
        if (shortYear.matches()) {
            return Optional.of("格式应为" + fullYear(shortYear));
        }
        if (LUNAR.matcher(text).find()) {
            return Optional.of("是农历，请换算为公历后写作1978年5月这样的格式");
        }
        if (DIGITS.matcher(text).matches()) {
            return Optional.of(severalReadings(text));
        }
        return YEAR.matcher(text).matches() ? Optional.of("缺少月份，请写作1978年5月这样的格式") : Optional.empty();
    }

    private static String severalReadings(String digits) {
        var months = readings(digits);
        return (months.size() > 1 ? "可能是" + months.stream().sorted().collect(Collectors.joining("，也可能是")) + "，"
                : "不是完整的年月，") + "请写作1978年5月这样的格式";
    }

    private static String fullYear(Matcher match) {
        var year = Integer.parseInt(match.group(1));
        return (year < 20 ? 2000 + year : 1900 + year) + "年" + Integer.parseInt(match.group(2)) + "月";
    }
}
