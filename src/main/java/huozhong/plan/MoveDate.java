package huozhong.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.InvalidInput.Problem;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/**
 * Moves a date of a published plan, by a leader and with a reason. Pages show it with this transaction's commit; what
 * hangs on it elsewhere hears of it and follows. A move that makes the plan contradict itself is refused with the
 * sentences unless it is wanted anyway: a slip costs one more click, and no date locks anything.
 */
@Service
@Transactional
public class MoveDate {

    private final PlanBook book;
    private final Plans plans;
    private final PlanDuties duties;
    private final MoveContradictions contradictions;
    private final RecordMove moves;
    private final Clock clock;

    MoveDate(PlanBook book, Plans plans, PlanDuties duties, MoveContradictions contradictions, RecordMove moves,
             Clock clock) {
        this.book = book;
        this.plans = plans;
        this.duties = duties;
        this.contradictions = contradictions;
        this.moves = moves;
        this.clock = clock;
    }

    /** Why a date is moved, and whether even against what the plan says otherwise. */
    public record Grounds(String reason, boolean anyway) {
    }

    public DateMove move(String planId, String code, Dates to, Grounds grounds, Caller caller) {
        var plan = book.changing(planId, caller);
        var duty = duties.leading(plan, caller);
        plan.requireOpen();
        var old = plan.content().dated(code).filter(entry -> entry.dates().isSpan() == to.isSpan())
                .orElseThrow(NotFound::new);
        requireOther(old, to);
        var against = against(plan, old, to);
        if (!against.isEmpty() && !grounds.anyway) {
            throw new InvalidInput(withTheWayOut(against));
        }
        plans.saveAndFlush(plan);
        return moves.made(move(plan, old, to, grounds, against, duty, caller), duty, caller);
    }

    private static void requireOther(Dated old, Dates to) {
        if (old.dates().equals(to)) {
            throw new InvalidInput("to", "“" + old.name() + "”的时间与原来相同");
        }
    }

    private List<Problem> against(Plan plan, Dated old, Dates to) {
        var before = contradictions.before(plan);
        plan.redate(old, to);
        return contradictions.of(plan, before, old, to);
    }

    private static List<Problem> withTheWayOut(List<Problem> against) {
        var all = new ArrayList<>(against);
        all.add(new Problem("anyway", "确需这样调整的，请确认后再次提交"));
        return all;
    }

    private DateMove move(Plan plan, Dated old, Dates to, Grounds grounds, List<Problem> against, Duty duty,
                          Caller caller) {
        var words = against.stream().map(Problem::message).collect(Collectors.joining("；"));
        return new DateMove(Ids.next(), plan.id(), old.code(), old.name(), old.dates(), to, grounds.reason.strip(),
                words, Shanghai.now(clock), caller.userId(), duty.unitId());
    }
}
