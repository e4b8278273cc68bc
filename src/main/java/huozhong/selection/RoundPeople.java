package huozhong.selection;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.nomination.Nominees;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.selection.SelectionBoard.InRecusal;

/** Who stands in a round, chosen in it or in its pool, and who of its own unit therefore keeps out of it (回避). */
@Component
class RoundPeople {

    private final Nominees nominees;
    private final Choices choices;
    private final Pools pools;
    private final Organization organization;

    RoundPeople(Nominees nominees, Choices choices, Pools pools, Organization organization) {
        this.nominees = nominees;
        this.choices = choices;
        this.pools = pools;
        this.organization = organization;
    }

    /** The pool is read for those only who were put forward themselves. */
    boolean include(Selection selection, User user) {
        var own = nominees.of(selection.planId(), user);
        return own.stream().anyMatch(id -> isChosen(selection, id))
                || !own.isEmpty() && own.stream().anyMatch(pools.of(selection)::contains);
    }

    private boolean isChosen(Selection selection, String nominationId) {
        return choices.findBySelectionIdAndNominationIdAndStateIn(selection.id(), nominationId, LiveChoices.LIVE)
                .isPresent();
    }

    List<InRecusal> inRecusal(Selection selection) {
        var owner = organization.unit(selection.ownerId());
        return Stream.of(Post.Kind.LEADER, Post.Kind.CLERK).flatMap(post -> inRecusal(selection, owner, post)).toList();
    }

    private Stream<InRecusal> inRecusal(Selection selection, Unit owner, Post.Kind post) {
        return organization.holders(owner.id(), post).stream().filter(holder -> include(selection, holder))
                .map(holder -> new InRecusal(holder.name(), post, owner.name()));
    }
}
