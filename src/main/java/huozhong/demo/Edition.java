package huozhong.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/** One year's plan: the document of 2024 with all its days moved by the same number. */
record Edition(String file, int year, long moved) {

    static final int DOCUMENT = 2024;
    private static final Pattern NAMES = Pattern.compile("(?m)^((?:title|documentNumber): .*?)(?:（演示）)?$");
    private static final Pattern DAY = Pattern.compile("\\b2024-\\d\\d-\\d\\d\\b");

    static Edition thisYears(LocalDate today, Season season) {
        return new Edition("plans/shenyang-2024.yaml", today.getYear(), ChronoUnit.DAYS.between(season.today(), today));
    }

    static Edition lastYears(LocalDate today, Season season) {
        var then = today.minusYears(1);
        return new Edition("demo/last-year.yaml", then.getYear(), ChronoUnit.DAYS.between(season.today(), then));
    }

    String code() {
        return "shenyang-" + year;
    }

    /** The day on which this edition does what the document does on that day of 2024. */
    LocalDate day(int month, int day) {
        return LocalDate.of(DOCUMENT, month, day).plusDays(moved);
    }

    String text() {
        var named = NAMES.matcher(read()).replaceAll("$1（演示）");
        var text = DAY.matcher(named).replaceAll(day -> LocalDate.parse(day.group()).plusDays(moved).toString());
        return text.replace("shenyang-" + DOCUMENT, code()).replace("〔" + DOCUMENT + "〕", "〔" + year + "〕");
    }

    private String read() {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
