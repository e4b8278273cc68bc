package huozhong.selection;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Scope;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;
import huozhong.shared.NotFound;
import huozhong.workflow.CasePosition;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.TaskEntry;

/** A round as those see it for whom it exists: its seats, who can be chosen, who is, and what departments said. */
@Service
@Transactional(readOnly = true)
public class SelectionBoard {

    private final Selections selections;
    private final SelectionScope scope;
    private final Choices choices;
    private final Consultations consultations;
    private final Pools pools;
    private final RoundPeople people;
    private final RoundDuty duty;
    private final Quotas quotas;
    private final OpenSteps steps;
    private final CasePosition position;
    private final CandidateRows rows;
    private final Organization organization;
    private final JdbcClient jdbc;

    SelectionBoard(Selections selections, SelectionScope scope, Choices choices, Consultations consultations,
                   Pools pools, RoundPeople people, RoundDuty duty, Quotas quotas, OpenSteps steps,
                   CasePosition position, CandidateRows rows, Organization organization, JdbcClient jdbc) {
        this.selections = selections;
        this.scope = scope;
        this.choices = choices;
        this.consultations = consultations;
        this.pools = pools;
        this.people = people;
        this.duty = duty;
        this.quotas = quotas;
        this.steps = steps;
        this.position = position;
        this.rows = rows;
        this.organization = organization;
        this.jdbc = jdbc;
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
     * @param answer   the province's, TAKEN or DECLINED
     */
    public record Candidate(String nominationId, String number, String name, String category, String employer,
                            @Nullable String specialty, @Nullable String gender, @Nullable String birth,
                            @Nullable String politics, @Nullable String function, @Nullable String town,
                            @Nullable String opinion, @Nullable String awaits, Choice.@Nullable State choice,
                            @Nullable Integer ranking, @Nullable String answer) {

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
    }

    public List<Board> rounds(String planId, Caller caller) {
        var asking = caller.scope();
        return jdbc.sql("select id from selection where plan_id = ? order by opened_at, id").param(planId)
                .query(String.class).list().stream().map(id -> selections.findById(id).orElseThrow())
                .filter(selection -> scope.contains(selection, asking))
                .map(selection -> board(selection, asking, List.of())).toList();
    }

    public Board round(String id, Caller caller) {
        var selection = visible(id, caller.scope());
        return board(selection, caller.scope(),
                isRunBy(caller.scope(), selection) ? people.inRecusal(selection) : List.of());
    }

    private boolean isRunBy(Scope asking, Selection selection) {
        return asking.hasUnit(selection.ownerId())
                || asking.runs(organization.region(selection.regionId()).path());
    }

    private Board board(Selection selection, Scope asking, List<InRecusal> recused) {
        var seats = quotas.of(selection.planId(), selection.ownerId()).stream()
                .filter(quota -> quota.kind() == selection.kind())
                .map(quota -> new Seats(quota.category(), quota.seats().orElse(null), quota.used())).toList();
        return new Board(selection.id(), selection.planId(), selection.kind(), selection.level(),
                selection.ownerId(), organization.unit(selection.ownerId()).name(), selection.regionId(),
                selection.state(), selection.openedAt(), selection.confirmedAt(), selection.note(), seats,
                asked(selection, asking), steps.of(OpenSelection.PROCESS, selection.id()), recused);
    }

    /** A department that is asked learns nobody's answer but its own, so that it is its own. */
    private List<Asked> asked(Selection selection, Scope asking) {
        var all = scope.isWhollyIn(selection, asking);
        return consultations.findBySelectionIdOrderByAskedAtAscIdAsc(selection.id()).stream()
                .filter(one -> all || asking.hasUnit(one.unitId()))
                .map(one -> new Asked(one.unitId(), organization.unit(one.unitId()).name(), one.state(), one.text(),
                        one.askedAt(), one.answeredAt())).toList();
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
