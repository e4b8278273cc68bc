package huozhong.obligation;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import huozhong.obligation.Bulletin.Counted;
import huozhong.obligation.Bulletin.Named;
import huozhong.obligation.Fulfilment.State;
import huozhong.obligation.ObligationGrid.Row;
import huozhong.plan.Plan;
import huozhong.shared.Shanghai;

/** Counts for a bulletin what the grid shows now of one obligation, with names. */
@Component
class CountBulletin {

    private final ObligationGrid grid;
    private final Obligations obligations;
    private final Clock clock;

    CountBulletin(ObligationGrid grid, Obligations obligations, Clock clock) {
        this.grid = grid;
        this.obligations = obligations;
        this.clock = clock;
    }

    /** A unit's cell of this obligation. */
    private record Line(Row row, Cell cell) {
    }

    Counted count(Plan plan, String code) {
        var obligation = obligations.get(plan, code);
        var rows = grid.rows(plan);
        var lines = rows.stream().flatMap(row -> row.cells().stream()
                .filter(cell -> cell.code().equals(obligation.code())).map(cell -> new Line(row, cell))).toList();
        return new Counted(Shanghai.now(clock), obligation.name(), obligation.due().day(),
                ObligationGrid.totals(rows, obligation.code()),
                named(lines, cell -> cell.isHandedIn() && cell.daysLate() == 0),
                named(lines, cell -> cell.isHandedIn() && cell.daysLate() > 0),
                named(lines, cell -> !cell.isHandedIn() && cell.state() != State.WAIVED),
                named(lines, cell -> cell.state() == State.WAIVED));
    }

    private static List<Named> named(List<Line> lines, Predicate<Cell> which) {
        return lines.stream().filter(line -> which.test(line.cell))
                .map(line -> new Named(line.row.unitId(), line.row.unit(), line.cell.daysLate(),
                        line.cell.extendedTo())).toList();
    }
}
