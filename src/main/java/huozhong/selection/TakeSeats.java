package huozhong.selection;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.nomination.Nominees;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;
import huozhong.selection.Choice.Made;
import huozhong.selection.Choice.State;
import huozhong.shared.Shanghai;

/**
 * Takes seats: the only place that does, by one conditional update in the transaction that records the choice, so that
 * there is never a 21st.
 */
@Component
class TakeSeats {

    private final Choices choices;
    private final Quotas quotas;
    private final Nominees nominees;
    private final Clock clock;

    TakeSeats(Choices choices, Quotas quotas, Nominees nominees, Clock clock) {
        this.choices = choices;
        this.quotas = quotas;
        this.nominees = nominees;
        this.clock = clock;
    }

    /** Ranks them after those there are; a reserve gets a place, not a seat. */
    void inOrder(Selection selection, List<String> nominationIds, State as, String userId) {
        var offered = quotas.of(selection.planId(), selection.ownerId()).stream()
                .filter(quota -> quota.kind() == selection.kind()).toList();
        var ranking = choices.lowestRank(selection.id(), LiveChoices.LIVE);
        for (var nominationId : nominationIds) {
            choose(selection, nominationId, offered, as, new Made(++ranking, userId, Shanghai.now(clock)));
        }
    }

    private void choose(Selection selection, String nominationId, List<Quota> offered, State as, Made made) {
        var nominee = nominees.get(nominationId);
        var category = Optional.ofNullable(nominee.dossier().category()).orElseThrow();
        var quota = offered.stream().filter(candidate -> candidate.covers(category)).findFirst()
                .orElseThrow(() -> new NotInPool(nominee.number()));
        if (choices.findByLiveKey(quota.id() + nominationId).isPresent()) {
            throw new AlreadyChosen(nominee.number());
        }
        choices.saveAndFlush(new Choice(selection, nominationId, category, quota, as, made));
        if (as == State.CHOSEN) {
            take(quota.id(), nominationId);
        }
    }

    void take(String quotaId, String nominationId) {
        quotas.take(quotaId);
        nominees.seatTaken(nominationId);
    }
}
