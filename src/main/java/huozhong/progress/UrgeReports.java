package huozhong.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;

/**
 * 催报: urges units to hand up their lists, each once a day and with a sentence where there is one; they see it on their
 * desks until they have.
 */
@Service
public class UrgeReports {

    private final PlanBook plans;
    private final ProgressBoard board;
    private final UrgeDuty duties;
    private final ReportUrges urges;
    private final Audit audit;

    UrgeReports(PlanBook plans, ProgressBoard board, UrgeDuty duties, ReportUrges urges, Audit audit) {
        this.plans = plans;
        this.board = board;
        this.duties = duties;
        this.urges = urges;
        this.audit = audit;
    }

    /** Whom it reached, who was urged today already, and who owes nothing any more. */
    public record Outcome(List<String> urged, List<String> already, List<String> reported) {
    }

    @Transactional
    public Outcome urge(String planId, Set<String> unitIds, String message, Caller caller) {
        var plan = plans.visible(planId, caller);
        var duty = duties.of(plan, caller).orElseThrow(NotFound::new);
        plan.requireOpen();
        var lines = board.lines(plan, caller).stream()
                .collect(Collectors.toMap(UnitLine::unitId, Function.identity()));
        if (!lines.keySet().containsAll(unitIds)) {
            throw new NotFound();
        }
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var owing = sort(unitIds.stream().map(lines::get).toList(), outcome);
        owing.forEach(unit -> urge(new Urge(planId, unit, message, duty), outcome, caller));
        if (outcome.urged.isEmpty()) {
            throw outcome.already.isEmpty() ? new NothingOwed() : new ReportUrgedToday();
        }
        return outcome;
    }

    /** One unit told by a duty of the caller's. */
    private record Urge(String planId, String unitId, String message, Duty by) {
    }

    private static List<String> sort(List<UnitLine> lines, Outcome outcome) {
        lines.stream().filter(line -> !line.list().isOwed()).forEach(line -> outcome.reported.add(line.unitId()));
        return lines.stream().filter(line -> line.list().isOwed()).map(UnitLine::unitId).toList();
    }

    private void urge(Urge urge, Outcome outcome, Caller caller) {
        if (!urges.add(urge.planId, urge.unitId, urge.message, caller.userId(), urge.by)) {
            outcome.already.add(urge.unitId);
            return;
        }
        outcome.urged.add(urge.unitId);
        audit.record(caller.act(urge.by, "REPORT_URGED", urge.planId, Map.of("unit", urge.unitId)));
    }
}
