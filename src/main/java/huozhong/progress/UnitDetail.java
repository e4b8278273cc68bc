package huozhong.progress;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.progress.ProgressBoard.Board;
import huozhong.progress.WaitingThings.Waiting;
import huozhong.shared.Page;

/** One unit in detail: its people by where they are, and what waits for whom, the oldest first. */
@Service
@Transactional(readOnly = true)
public class UnitDetail {

    private final ProgressBoard board;
    private final UnitCounts counts;
    private final WaitingThings waiting;

    UnitDetail(ProgressBoard board, UnitCounts counts, WaitingThings waiting) {
        this.board = board;
        this.counts = counts;
        this.waiting = waiting;
    }

    /** How many people are in a state; {@code awaits} where they wait to be told, without where a task is open. */
    public record Group(String state, @Nullable String awaits, int count) {
    }

    /** The unit's line on the board and its people by state. */
    public record Detail(Board board, List<Group> groups) {
    }

    public Detail of(String planId, String unitId, Caller caller) {
        var found = board.of(planId, unitId, caller);
        var groups = counts.people(planId, Set.of(unitId), caller.scope().units()).stream()
                .map(one -> new Group(one.state(), one.awaits(), one.count())).toList();
        return new Detail(found, groups);
    }

    public Page<Waiting> waiting(String planId, String unitId, @Nullable String cursor, int size, Caller caller) {
        board.of(planId, unitId, caller);
        return waiting.of(planId, unitId, cursor, size);
    }
}
