package huozhong.obligation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.obligation.ObligationGrid.Row;
import huozhong.plan.ObligationRule.What;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;

/**
 * 催报: urges units to hand in what they owe, each once a day and obligation and with a sentence where there is one; they
 * see it on their desks until they have.
 */
@Service
public class UrgeUnits {

    private final PlanBook plans;
    private final Obligations obligations;
    private final ObligationGrid grid;
    private final ReceiverDuty duties;
    private final UrgeRows urges;
    private final TellOwing telling;
    private final Audit audit;

    UrgeUnits(PlanBook plans, Obligations obligations, ObligationGrid grid, ReceiverDuty duties, UrgeRows urges,
              TellOwing telling, Audit audit) {
        this.plans = plans;
        this.obligations = obligations;
        this.grid = grid;
        this.duties = duties;
        this.urges = urges;
        this.telling = telling;
        this.audit = audit;
    }

    /** Whom it reached, who was urged today already, and who owes nothing any more. */
    public record Outcome(List<String> urged, List<String> already, List<String> reported) {
    }

    /** Without a code for their lists. */
    @Transactional
    public Outcome urge(String planId, @Nullable String code, Set<String> unitIds, String message, Caller caller) {
        var plan = plans.visible(planId, caller);
        var duty = duties.of(plan, caller).orElseThrow(NotFound::new);
        plan.requireOpen();
        var obligation = code == null ? obligations.first(plan, What.LIST).orElseThrow(NotFound::new)
                : obligations.get(plan, code);
        var owed = cells(plan, obligation.code());
        if (!owed.keySet().containsAll(unitIds)) {
            throw new NotFound();
        }
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        sort(owed, unitIds, outcome).forEach(unit -> urge(
                new Told(plan, obligation, unit, message, duty), outcome, caller));
        if (outcome.urged.isEmpty()) {
            throw outcome.already.isEmpty() ? new NothingOwed() : new ReportUrgedToday();
        }
        return outcome;
    }

    private Map<String, Cell> cells(Plan plan, String code) {
        return grid.rows(plan).stream().filter(row -> cell(row, code) != null)
                .collect(Collectors.toMap(Row::unitId, row -> Objects.requireNonNull(cell(row, code))));
    }

    private static @Nullable Cell cell(Row row, String code) {
        return row.cells().stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
    }

    private static List<String> sort(Map<String, Cell> owed, Collection<String> unitIds, Outcome outcome) {
        var owing = unitIds.stream().filter(unit -> Objects.requireNonNull(owed.get(unit)).isOwed()).toList();
        unitIds.stream().filter(unit -> !owing.contains(unit)).forEach(outcome.reported::add);
        return owing;
    }

    /** One unit told by a duty of the caller's. */
    private record Told(Plan plan, Obligation owed, String unitId, String message, Duty by) {
    }

    private void urge(Told told, Outcome outcome, Caller caller) {
        var plan = told.plan.id();
        var code = told.owed.code();
        if (!urges.add(plan, code, told.unitId, told.message, caller.userId(), told.by)) {
            outcome.already.add(told.unitId);
            return;
        }
        outcome.urged.add(told.unitId);
        telling.urged(told.plan, told.owed, told.unitId, told.message, told.by);
        audit.record(caller.act(told.by, "REPORT_URGED", plan, Map.of("unit", told.unitId, "obligation", code)));
    }
}
