package huozhong.selection;

import org.springframework.stereotype.Component;

import huozhong.nomination.Nominees;
import huozhong.organization.User;

/** Who stands in a round, chosen in it or in its pool. */
@Component
class RoundPeople {

    private final Nominees nominees;
    private final Choices choices;
    private final Pools pools;

    RoundPeople(Nominees nominees, Choices choices, Pools pools) {
        this.nominees = nominees;
        this.choices = choices;
        this.pools = pools;
    }

    /** The pool is read for those only who were put forward themselves. */
    boolean include(Selection selection, User user) {
        var own = nominees.of(selection.planId(), user);
        return own.stream().anyMatch(id -> isChosen(selection, id))
                || !own.isEmpty() && own.stream().anyMatch(pools.of(selection)::contains);
    }

    private boolean isChosen(Selection selection, String nominationId) {
        return choices.findBySelectionIdAndNominationIdAndStateIn(selection.id(), nominationId, ChooseSeats.LIVE)
                .isPresent();
    }
}
