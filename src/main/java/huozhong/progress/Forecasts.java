package huozhong.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.obligation.Cell;
import huozhong.obligation.ObligationGrid;
import huozhong.obligation.ObligationGrid.Column;
import huozhong.obligation.ObligationGrid.Grid;
import huozhong.plan.ObligationRule.What;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.progress.Forecast.OfUnit;
import huozhong.progress.Forecast.Reason;
import huozhong.progress.PlanUnits.Owner;
import huozhong.shared.Shanghai;
import huozhong.shared.WorkCalendar;

/**
 * Says of each milestone by which something is owed still when that will be there (按目前进度预计), in a caller's scope
 * and while the plan runs. A list is its unit's opinions: each goes at the unit's own pace and the last decides. A
 * report is one thing, so that the pace is that of all units together.
 */
@Service
@Transactional(readOnly = true)
public class Forecasts {

    private final PlanBook plans;
    private final ObligationGrid grid;
    private final PlanUnits units;
    private final OpinionPace opinions;
    private final WorkCalendar calendar;
    private final Clock clock;

    Forecasts(PlanBook plans, ObligationGrid grid, PlanUnits units, OpinionPace opinions, WorkCalendar calendar,
              Clock clock) {
        this.plans = plans;
        this.grid = grid;
        this.units = units;
        this.opinions = opinions;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A unit's cell of one column. */
    record Cells(String unitId, String unit, Cell cell) {

        boolean isOwed() {
            return cell.isOwed();
        }
    }

    public List<Forecast> of(String planId, Caller caller) {
        var plan = plans.visible(planId, caller);
        if (plan.status() != Plan.Status.PUBLISHED) {
            return List.of();
        }
        var pace = Pace.until(Shanghai.today(clock), plan.issuedOn(), calendar);
        var all = grid.of(planId, caller);
        return all.columns().stream().map(column -> of(column, cells(all, column.code()), pace, planId, caller))
                .flatMap(Optional::stream).toList();
    }

    private static List<Cells> cells(Grid grid, String code) {
        return grid.rows().stream().flatMap(row -> row.cells().stream().filter(cell -> cell.code().equals(code))
                .map(cell -> new Cells(row.unitId(), row.unit(), cell))).toList();
    }

    /** Nothing where nobody owes it any more. */
    private Optional<Forecast> of(Column column, List<Cells> cells, Pace pace, String planId, Caller caller) {
        var owing = cells.stream().filter(Cells::isOwed).toList();
        if (owing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(column.what() == What.LIST ? ofLists(column, cells, owing, pace, planId, caller)
                : ofReports(column, cells, owing, pace));
    }

    static Forecast ofReports(Column column, List<Cells> cells, List<Cells> owing, Pace pace) {
        var done = (int) cells.stream().flatMap(one -> Stream.ofNullable(one.cell().handedInAt()))
                .filter(at -> pace.holds(at.toLocalDate())).count();
        var told = pace.tell(owing.size(), done);
        return new Forecast(column.code(), column.name(), column.what(), column.due(), owing.size(),
                handedIn(cells), pace.from(), pace.days(), done, told.day(), told.reason(), List.of());
    }

    private Forecast ofLists(Column column, List<Cells> cells, List<Cells> owing, Pace pace, String planId,
                             Caller caller) {
        var owners = units.of(planId, caller.scope()).stream()
                .collect(Collectors.toMap(Owner::unitId, Function.identity()));
        var found = opinions.of(planId, owing.stream().flatMap(one -> Stream.ofNullable(owners.get(one.unitId())))
                .toList(), pace);
        var all = owing.stream().map(one -> ofUnit(one, found, pace))
                .sorted(Comparator.comparing(Forecasts::day).reversed()).toList();
        var expected = expected(all);
        return new Forecast(column.code(), column.name(), column.what(), column.due(), owing.size(), handedIn(cells),
                pace.from(), pace.days(), done(all), expected, expected == null ? why(all) : null, all);
    }

    private static OfUnit ofUnit(Cells one, Map<String, OpinionPace.Counted> found, Pace pace) {
        var counted = found.getOrDefault(one.unitId(), OpinionPace.Counted.NOTHING);
        if (counted.people() == 0) {
            return new OfUnit(one.unitId(), one.unit(), 0, counted.done(), null, Reason.NOTHING_BEGUN);
        }
        if (counted.open() == 0) {
            return new OfUnit(one.unitId(), one.unit(), 0, counted.done(), null, Reason.ONLY_TO_HAND_IN);
        }
        var told = pace.tell(counted.open(), counted.done());
        return new OfUnit(one.unitId(), one.unit(), counted.open(), counted.done(), told.day(), told.reason());
    }

    private static @Nullable LocalDate expected(Collection<OfUnit> all) {
        return all.stream().anyMatch(one -> one.expected() == null) ? null
                : all.stream().map(Forecasts::day).max(Comparator.naturalOrder()).orElse(null);
    }

    private static LocalDate day(OfUnit one) {
        return Objects.requireNonNullElse(one.expected(), LocalDate.MIN);
    }

    /** That of all of them, or that some are so. */
    private static Reason why(List<OfUnit> all) {
        var reasons = all.stream().flatMap(one -> Stream.ofNullable(one.reason())).toList();
        return reasons.size() == all.size() && reasons.stream().distinct().count() == 1 ? reasons.get(0)
                : Reason.SOME_UNITS;
    }

    private static int done(List<OfUnit> all) {
        return all.stream().mapToInt(OfUnit::done).sum();
    }

    private static int handedIn(List<Cells> cells) {
        return (int) cells.stream().filter(one -> one.cell().handedInAt() != null).count();
    }
}
