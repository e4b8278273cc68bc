package huozhong.plan;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.plan.DateFollower.Progress;

/** Tells whoever sees a plan which of its dates were moved and how far what hangs on them has followed. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class DateHistory {

    private final PlanBook book;
    private final DateMoves moves;
    private final ObjectProvider<DateFollower> followers;

    DateHistory(PlanBook book, DateMoves moves, ObjectProvider<DateFollower> followers) {
        this.book = book;
        this.moves = moves;
        this.followers = followers;
    }

    /** The latest first. */
    public List<DateMove> of(String planId, Caller caller) {
        return moves.of(book.visible(planId, caller).id());
    }

    /** For whoever tells of it. */
    public Optional<DateMove> move(String id) {
        return moves.find(id);
    }

    public Progress progress(DateMove move) {
        return followers.stream().map(follower -> follower.progress(move.id())).flatMap(Optional::stream).findFirst()
                .orElse(new Progress(0, 0, true));
    }
}
