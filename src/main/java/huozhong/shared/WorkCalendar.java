package huozhong.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * 工作日: the days on which offices work, by the State Council's yearly notice of days off and days worked instead; in a
 * year whose notice isn't there, Monday to Friday.
 */
@Component
public class WorkCalendar {

    private static final ObjectMapper YAML = YAMLMapper.builder().addModule(new JavaTimeModule()).build();
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<Integer, Year> years = new HashMap<>();

    /** @param own files of the installation, which go before those that came with the product; empty for none */
    WorkCalendar(@Value("${huozhong.days-off:}") String own) {
        Stream.of("classpath*:days-off/*.yaml", own).filter(place -> !place.isBlank())
                .flatMap(WorkCalendar::files).map(WorkCalendar::read).forEach(year -> years.put(year.year, year));
    }

    /** A year's notice. */
    private record Year(int year, String notice, List<Off> off, Set<LocalDate> worked) {

        /** What it says of a day, if anything: whether one works. */
        Optional<Boolean> says(LocalDate day) {
            return worked.contains(day) ? Optional.of(true)
                    : Optional.of(false).filter(no -> off.stream().anyMatch(one -> one.contains(day)));
        }
    }

    /** Days off in a row, both ends included. */
    private record Off(LocalDate from, LocalDate to) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public boolean isWorkday(LocalDate day) {
        return Optional.ofNullable(years.get(day.getYear())).flatMap(year -> year.says(day))
                .orElse(!WEEKEND.contains(day.getDayOfWeek()));
    }

    /** How many there are between the two, both included; none if the second is before the first. */
    public int workdays(LocalDate from, LocalDate until) {
        return until.isBefore(from) ? 0
                : (int) from.datesUntil(until.plusDays(1)).filter(this::isWorkday).count();
    }

    /** Whether the notice for that year is there. */
    public boolean knows(int year) {
        return years.containsKey(year);
    }

    private static Stream<Resource> files(String place) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(place));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("huozhong.days-off: " + place + " can't be read", unreadable);
        }
    }

    private static Year read(Resource file) {
        try (var in = file.getInputStream()) {
            return YAML.readValue(in, Year.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " is no notice of days off", unreadable);
        }
    }
}
