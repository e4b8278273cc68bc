package huozhong.selection;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.selection.Choice.State;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;

/** Chooses nominees of the pool in the order given, which is their rank: all of one request, or none. */
@Service
@Transactional
public class ChooseSeats {

    private final Selections selections;
    private final Pools pools;
    private final TakeSeats seats;
    private final PlanBook plans;
    private final RoundSteps steps;
    private final RoundDuty duties;
    private final RoundActs acts;

    ChooseSeats(Selections selections, Pools pools, TakeSeats seats, PlanBook plans, RoundSteps steps,
                RoundDuty duties, RoundActs acts) {
        this.selections = selections;
        this.pools = pools;
        this.seats = seats;
        this.plans = plans;
        this.steps = steps;
        this.duties = duties;
        this.acts = acts;
    }

    public void choose(String selectionId, List<String> nominationIds, Caller caller) {
        var selection = selections.findById(selectionId).orElseThrow(NotFound::new);
        choose(selection, nominationIds, State.CHOSEN, choosing(selection, caller), caller);
    }

    /** The same for reserves, where the plan has them: each gets a place, not a seat. */
    public void reserve(String selectionId, List<String> nominationIds, Caller caller) {
        var selection = selections.findById(selectionId).orElseThrow(NotFound::new);
        var duty = choosing(selection, caller);
        if (!plans.plan(selection.planId()).options().reserves()) {
            throw new InvalidInput("reserves", "本计划不设候补");
        }
        choose(selection, nominationIds, State.RESERVE, duty, caller);
    }

    private Duty choosing(Selection selection, Caller caller) {
        var duty = duties.require(selection, caller, Post.Kind.CLERK, Post.Kind.LEADER);
        steps.requireChoosing(selection);
        return duty;
    }

    private void choose(Selection selection, List<String> nominationIds, State as, Duty duty, Caller caller) {
        if (nominationIds.isEmpty()) {
            throw new InvalidInput("nominationIds", "请勾选人选");
        }
        var people = nominationIds.stream().distinct().toList();
        pools.requireAll(selection, people);
        seats.inOrder(selection, people, as, caller.userId());
        people.forEach(one -> acts.ofNominee(selection.id(), RoundChange.valueOf(as.name()),
                caller.act(duty, "NOMINEE_" + as, one, Map.of("selection", selection.id()))));
    }
}
