package huozhong.selection;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

import huozhong.nomination.Nomination;
import huozhong.nomination.Nominees;
import huozhong.organization.Level;
import huozhong.plan.Quota;
import huozhong.selection.Selection.State;
import huozhong.team.Member;
import huozhong.workflow.RecusedTasks;

/**
 * Who enters the pool of a round that is open already may be the only one who had its task in hand: it goes on then.
 * At the end of the transaction, when it stands in the database where the nominee is now.
 */
@Component
class NewCandidates {

    private static final List<State> RUNNING = List.of(State.OPEN, State.CONFIRMED);

    private final Selections selections;
    private final Nominees nominees;
    private final RecusedTasks tasks;

    NewCandidates(Selections selections, Nominees nominees, RecusedTasks tasks) {
        this.selections = selections;
        this.nominees = nominees;
        this.tasks = tasks;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(Nomination.Waits waits) {
        if (waits.place().equals(Nominees.AWAIT_SELECTION)) {
            var nominee = nominees.get(waits.id());
            handOn(selections.findByPlanIdAndOwnerIdAndStateIn(nominee.planId(), nominee.recommenderId(), RUNNING),
                    nominee.id());
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(Member.Joined joined) {
        var kind = joined.level() == Level.COUNTY ? Quota.Kind.FROM_COUNTY_TEAMS : Quota.Kind.FROM_CITY_TEAMS;
        handOn(selections.findByPlanIdAndKindAndStateIn(joined.planId(), kind, RUNNING), joined.nominationId());
    }

    private void handOn(Collection<Selection> rounds, String nomineeId) {
        rounds.forEach(round -> tasks.handOn(OpenSelection.PROCESS, round.id(), user -> nominees.is(nomineeId, user)));
    }
}
