package huozhong.selection;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Scope;
import huozhong.organization.Level;
import huozhong.organization.Post;
import huozhong.plan.Quota;
import huozhong.shared.NotFound;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.running.CasePosition;

/** A round as those see it for whom it exists: its seats, who can be chosen, who is, and what departments said. */
@Service
@Transactional(readOnly = true)
public class SelectionBoard {

    private final Selections selections;
    private final SelectionScope scope;
    private final RoundBoards boards;
    private final RoundPeople people;
    private final CasePosition position;

    SelectionBoard(Selections selections, SelectionScope scope, RoundBoards boards, RoundPeople people,
                   CasePosition position) {
        this.selections = selections;
        this.scope = scope;
        this.boards = boards;
        this.people = people;
        this.position = position;
    }

    /** Seats of a category: how many there are (none: 文件未明确名额) and how many are taken. */
    public record Seats(@Nullable String category, @Nullable Integer seats, int used) {
    }

    /** A department that was asked. */
    public record Asked(String unitId, String unit, Consultation.State state, String text, LocalDateTime askedAt,
                        @Nullable LocalDateTime answeredAt) {
    }

    /** Somebody who keeps out of the round, being a candidate himself (回避). */
    public record InRecusal(String name, Post.Kind post, String unit) {
    }

    /**
     * Somebody who can be chosen or is.
     *
     * @param function of the unit that was asked about him; none where nobody in the system was
     * @param town     the township where he works; none at the county and above
     * @param opinion  what his employer said
     * @param answer   the province's
     */
    public record Candidate(String nominationId, String number, String name, String category, String employer,
                            @Nullable String specialty, @Nullable String gender, @Nullable String birth,
                            @Nullable String politics, @Nullable String function, @Nullable String town,
                            @Nullable String opinion, @Nullable String awaits, Choice.@Nullable State choice,
                            @Nullable Integer ranking, Choice.@Nullable Answer answer) {
    }

    /**
     * The round.
     *
     * @param recused who of the owner's unit keeps out of it; told to those who run it, and not in a list of rounds
     */
    public record Board(String id, String planId, Quota.Kind kind, Level level, String ownerId, String owner,
                        String regionId, Selection.State state, LocalDateTime openedAt,
                        @Nullable LocalDateTime confirmedAt, @Nullable String note, List<Seats> seats,
                        List<Asked> asked, List<TaskEntry> open, List<InRecusal> recused) {
    }

    public List<Board> rounds(String planId, Caller caller) {
        var rounds = scope.among(selections.findByPlanIdOrderByOpenedAtAscIdAsc(planId), caller.scope());
        return boards.of(planId, rounds, caller.scope(), round -> List.of());
    }

    public Board round(String id, Caller caller) {
        var selection = visible(id, caller.scope());
        return boards.of(selection.planId(), List.of(selection), caller.scope(), round ->
                scope.isWhollyIn(round, caller.scope()) ? people.inRecusal(round) : List.of()).get(0);
    }

    public CasePosition.Position position(String id, Caller caller) {
        visible(id, caller.scope());
        return position.of(OpenSelection.PROCESS, id);
    }

    Selection visible(String id, Scope asking) {
        return selections.findById(id).filter(selection -> scope.contains(selection, asking))
                .orElseThrow(NotFound::new);
    }
}
