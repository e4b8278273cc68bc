package huozhong.calendar;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** By the milestone or the end of the phase with this code, or so many days after it (before, where negative). */
record DueBy(String code, int days) {

    private static final Pattern WORDS = Pattern.compile("([A-Z][A-Z0-9_]*)(?:([+-])(\\d{1,3}))?");

    /** As an official writes it into the routing table: ROSTERS, ROSTERS-3, COUNTY_TEAMS+2. */
    static Optional<DueBy> of(String words) {
        var read = WORDS.matcher(words.strip());
        if (!read.matches()) {
            return Optional.empty();
        }
        return Optional.of(read.group(2) == null ? day(read.group(1))
                : new DueBy(read.group(1), Integer.parseInt(read.group(2) + read.group(3))));
    }

    static DueBy day(String code) {
        return new DueBy(code, 0);
    }

    LocalDateTime shift(LocalDateTime moment) {
        return moment.plusDays(days);
    }
}
