package huozhong.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.obligation.OwingUnits.Owing;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.plan.ObligationRule.What;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.Shanghai;

/**
 * The city's morning page: units × obligations, each cell a state in words; a region sees its own, a unit itself. As
 * many statements whatever the number of units.
 */
@Service
@Transactional(readOnly = true)
public class ObligationGrid {

    private final PlanBook plans;
    private final Obligations obligations;
    private final OwingUnits owing;
    private final CellFacts facts;
    private final Organization organization;
    private final ReceiverDuty receivers;
    private final Clock clock;

    ObligationGrid(PlanBook plans, Obligations obligations, OwingUnits owing, CellFacts facts,
                   Organization organization, ReceiverDuty receivers, Clock clock) {
        this.plans = plans;
        this.obligations = obligations;
        this.owing = owing;
        this.facts = facts;
        this.organization = organization;
        this.receivers = receivers;
        this.clock = clock;
    }

    /** The whole of it, as of a moment. */
    public record Grid(String planId, LocalDateTime asOf, boolean mayUrge, boolean mayLead, List<Column> columns,
                       List<Row> rows) {
    }

    /** An obligation and how many of those shown owe it, handed it in, are late, missing … */
    public record Column(String code, String name, What what, LocalDate written, LocalDate due, boolean dayOff,
                         Totals totals) {
    }

    /** 应报 · 已报 · 按时 · 迟报 · 延期 · 未报 · 免报; who is extended is one of the others besides. */
    public record Totals(int owing, int handedIn, int onTime, int late, int extended, int missing, int waived) {
    }

    /** A unit's cells, of what it owes, and whom to reach there. */
    public record Row(String unitId, String unit, String regionId, String region, List<Cell> cells,
                      List<String> contacts) {
    }

    public Grid of(String planId, Caller caller) {
        var plan = plans.visible(planId, caller);
        return grid(plan, rows(plan, one -> isSeen(one, caller)), receivers.of(plan, caller).isPresent(),
                receivers.leading(plan, caller).isPresent());
    }

    /** The same as a workbook. */
    public byte[] workbook(String planId, Caller caller) {
        return GridPaper.of(of(planId, caller));
    }

    static boolean isSeen(Owing one, Caller caller) {
        return caller.scope().covers(one.unit().id(), one.region().path());
    }

    /** Of all units, whoever asks. */
    List<Row> rows(Plan plan) {
        return rows(plan, one -> true);
    }

    private List<Row> rows(Plan plan, Predicate<Owing> seen) {
        var all = obligations.of(plan);
        var units = owing.of(plan).stream().filter(seen).toList();
        var ids = units.stream().map(one -> one.unit().id()).toList();
        var found = facts.of(plan.id(), all, ids);
        var contacts = contacts(units.stream().map(Owing::unit).toList());
        return units.stream().map(one -> new Row(one.unit().id(), one.unit().name(), one.region().id(),
                one.region().name(), all.stream().filter(obligation -> one.codes().contains(obligation.code()))
                .map(obligation -> found.cell(obligation, one.unit().id())).toList(),
                contacts.getOrDefault(one.unit().id(), List.of()))).toList();
    }

    /** Clerks before leaders. */
    private Map<String, List<String>> contacts(List<Unit> units) {
        var ids = units.stream().map(Unit::id).toList();
        var clerks = organization.holders(ids, Post.Kind.CLERK);
        var leaders = organization.holders(ids, Post.Kind.LEADER);
        return ids.stream().collect(Collectors.toMap(id -> id, id -> Stream.of(clerks, leaders)
                .flatMap(all -> all.getOrDefault(id, List.of()).stream()).map(User::name).distinct().toList()));
    }

    private Grid grid(Plan plan, List<Row> rows, boolean mayUrge, boolean mayLead) {
        var cells = rows.stream().flatMap(row -> row.cells().stream()).collect(Collectors.groupingBy(Cell::code));
        var columns = obligations.of(plan).stream()
                .map(one -> new Column(one.code(), one.name(), one.what(), one.written(), one.due().day(),
                        one.dayOff(), totals(cells.getOrDefault(one.code(), List.of())))).toList();
        return new Grid(plan.id(), Shanghai.now(clock), mayUrge, mayLead, columns, rows);
    }

    static Totals totals(List<Row> rows, String code) {
        return totals(rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.code().equals(code))
                .toList());
    }

    private static Totals totals(List<Cell> cells) {
        var waived = count(cells, cell -> cell.state() == Fulfilment.State.WAIVED);
        var handedIn = count(cells, Cell::isHandedIn);
        var late = count(cells, cell -> cell.isHandedIn() && cell.daysLate() > 0);
        return new Totals(cells.size() - waived, handedIn, handedIn - late, late,
                count(cells, cell -> cell.extendedTo() != null), cells.size() - waived - handedIn, waived);
    }

    private static int count(List<Cell> cells, Predicate<Cell> which) {
        return (int) cells.stream().filter(which).count();
    }
}
