package huozhong.selection;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Scope;
import huozhong.organization.Level;
import huozhong.organization.Organization;
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
    private final Choices choices;
    private final Pools pools;
    private final RoundPeople people;
    private final RoundDuty duty;
    private final Organization organization;
    private final CasePosition position;
    private final CandidateRows rows;

    SelectionBoard(Selections selections, SelectionScope scope, RoundBoards boards, Choices choices, Pools pools,
                   RoundPeople people, RoundDuty duty, Organization organization, CasePosition position,
                   CandidateRows rows) {
        this.selections = selections;
        this.scope = scope;
        this.boards = boards;
        this.choices = choices;
        this.pools = pools;
        this.people = people;
        this.duty = duty;
        this.organization = organization;
        this.position = position;
        this.rows = rows;
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

        Candidate chosenBy(Choice how) {
            return new Candidate(nominationId, number, name, how.category(), employer, specialty, gender, birth,
                    politics, function, town, opinion, awaits, how.state(), how.ranking(), how.answer());
        }
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

        private Board without(List<InRecusal> those) {
            return new Board(id, planId, kind, level, ownerId, owner, regionId, state, openedAt, confirmedAt,
                    note, seats,
                    asked, open, those);
        }
    }

    public List<Board> rounds(String planId, Caller caller) {
        var rounds = scope.among(selections.findByPlanIdOrderByOpenedAtAscIdAsc(planId), caller.scope());
        return boards.of(planId, rounds, caller.scope());
    }

    public Board round(String id, Caller caller) {
        var selection = visible(id, caller.scope());
        var board = boards.of(selection.planId(), List.of(selection), caller.scope()).get(0);
        return isRunBy(caller.scope(), selection) ? board.without(people.inRecusal(selection)) : board;
    }

    private boolean isRunBy(Scope asking, Selection selection) {
        return asking.hasUnit(selection.ownerId())
                || asking.runs(organization.region(selection.regionId()).path());
    }

    /** The chosen and, for the owner and those who run the region, the rest of the pool. */
    public List<Candidate> candidates(String id, @Nullable String category, Caller caller) {
        var selection = visible(id, caller.scope());
        var found = new ArrayList<>(chosen(id));
        if (selection.state() == Selection.State.OPEN && sees(selection, caller)) {
            var there = found.stream().map(Candidate::nominationId).collect(Collectors.toSet());
            var rest = pools.of(selection).stream().filter(nominationId -> !there.contains(nominationId)).toList();
            var people = rows.of(rest);
            rest.stream().flatMap(one -> Stream.ofNullable(people.get(one))).forEach(found::add);
        }
        return found.stream().filter(one -> category == null || one.category().equals(category)).toList();
    }

    private boolean sees(Selection selection, Caller caller) {
        return caller.scope().hasUnit(selection.ownerId()) || duty.isChoosing(selection, caller);
    }

    private List<Candidate> chosen(String selectionId) {
        var live = choices.findBySelectionIdAndStateInOrderByCategoryAscRankingAscIdAsc(selectionId,
                ChooseSeats.LIVE);
        var people = rows.of(live.stream().map(Choice::nominationId).toList());
        return live.stream().flatMap(choice -> Stream.ofNullable(people.get(choice.nominationId()))
                .map(one -> one.chosenBy(choice))).toList();
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
