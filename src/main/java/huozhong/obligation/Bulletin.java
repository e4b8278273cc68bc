package huozhong.obligation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import huozhong.obligation.ObligationGrid.Totals;

/** 通报: one page that says who handed in what was owed; issuing it is how units come to see each other's lateness. */
public record Bulletin(String id, String planId, String code, @Nullable Integer number, String title, String words,
                Counted counted, String byUnitId, @Nullable LocalDateTime issuedAt, int version) {

    /** What was counted, as of a moment, with names; it is kept as it was. */
    public record Counted(LocalDateTime asOf, String name, LocalDate due, Totals totals, List<Named> onTime,
                          List<Named> late, List<Named> missing, List<Named> waived) {

        Set<String> unitIds() {
            return Stream.of(onTime, late, missing, waived).flatMap(List::stream).map(Named::unitId)
                    .collect(Collectors.toSet());
        }
    }

    /** A unit spoken of; with how late it is and until when it may. */
    public record Named(String unitId, String unit, int daysLate, @Nullable LocalDate extendedTo) {
    }

    boolean isIssued() {
        return issuedAt != null;
    }
}
