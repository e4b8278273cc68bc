package huozhong.selection;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.nomination.Nominees;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;
import huozhong.selection.Choice.State;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/**
 * Takes seats: the only place that does, by one conditional update in the transaction that records the choice, so that
 * there is never a 21st. All of one request are chosen, or none.
 */
@Service
@Transactional
public class ChooseSeats {

    static final List<State> LIVE = List.of(State.CHOSEN, State.RESERVE);

    private final Selections selections;
    private final Choices choices;
    private final Pools pools;
    private final Quotas quotas;
    private final Nominees nominees;
    private final PlanBook plans;
    private final RoundSteps steps;
    private final RoundDuty duties;
    private final RoundLog log;
    private final Audit audit;
    private final Clock clock;

    ChooseSeats(Selections selections, Choices choices, Pools pools, Quotas quotas, Nominees nominees, PlanBook plans,
                RoundSteps steps, RoundDuty duties, RoundLog log, Audit audit, Clock clock) {
        this.selections = selections;
        this.choices = choices;
        this.pools = pools;
        this.quotas = quotas;
        this.nominees = nominees;
        this.plans = plans;
        this.steps = steps;
        this.duties = duties;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    /** Chooses nominees in the order given, which is their rank. */
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
        var duty = duty(selection, caller);
        steps.requireChoosing(selection);
        return duty;
    }

    private void choose(Selection selection, List<String> nominationIds, State as, Duty duty, Caller caller) {
        if (nominationIds.isEmpty()) {
            throw new InvalidInput("nominationIds", "请勾选人选");
        }
        var pool = pools.of(selection);
        var offered = quotas.of(selection.planId(), selection.ownerId()).stream()
                .filter(quota -> quota.kind() == selection.kind()).toList();
        var ranking = choices.lowestRank(selection.id(), LIVE);
        for (var nominationId : nominationIds.stream().distinct().toList()) {
            if (!pool.contains(nominationId)) {
                throw unknown(selection, nominationId);
            }
            choose(selection, nominationId, offered, as, ++ranking, caller.userId());
            audit.record(caller.act(duty, "NOMINEE_" + as, nominationId, Map.of("selection", selection.id())));
        }
    }

    private void choose(Selection selection, String nominationId, List<Quota> offered, State state, int ranking,
                        String userId) {
        var nominee = nominees.get(nominationId);
        var category = Optional.ofNullable(nominee.dossier().category()).orElseThrow();
        var quota = offered.stream().filter(candidate -> candidate.covers(category)).findFirst()
                .orElseThrow(() -> new NotInPool(nominee.number()));
        if (choices.findByLiveKey(quota.id() + nominationId).isPresent()) {
            throw new AlreadyChosen(nominee.number());
        }
        choices.saveAndFlush(new Choice(selection, nominationId, category, quota, state, ranking, userId,
                Shanghai.now(clock)));
        if (state == State.CHOSEN) {
            takeSeat(quota.id(), nominationId);
        }
        log.ofNominee(selection.id(), userId, RoundChange.valueOf(state.name()), nominationId);
    }

    void takeSeat(String quotaId, String nominationId) {
        quotas.take(quotaId);
        nominees.seatTaken(nominationId);
    }

    /** Somebody of the pool at large, not in it now: says so; anybody else doesn't exist for the caller. */
    private RuntimeException unknown(Selection selection, String nominationId) {
        var nominee = nominees.get(nominationId);
        return nominee.recommenderId().equals(selection.ownerId()) || pools.contenders(selection).contains(nominationId)
                ? new NotInPool(nominee.number()) : new NotFound();
    }

    /** Puts the chosen of a category into an order. */
    public void rank(String selectionId, List<String> nominationIds, Caller caller) {
        var selection = selections.findById(selectionId).orElseThrow(NotFound::new);
        choosing(selection, caller);
        var place = 0;
        for (var nominationId : nominationIds) {
            choices.findBySelectionIdAndNominationIdAndStateIn(selectionId, nominationId, LIVE)
                    .orElseThrow(() -> gone(selectionId, nominationId)).rank(++place);
        }
        log.say(selectionId, caller.userId(), RoundChange.RANKED);
    }

    /** Who was chosen here until a moment ago, was taken out by somebody else meanwhile. */
    private RuntimeException gone(String selectionId, String nominationId) {
        return choices.existsBySelectionIdAndNominationId(selectionId, nominationId)
                ? new ChoiceGone(nominees.get(nominationId).number()) : new NotFound();
    }

    private Duty duty(Selection selection, Caller caller) {
        return duties.require(selection, caller, Post.Kind.CLERK, Post.Kind.LEADER);
    }
}
