package huozhong.selection;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Scope;
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
    private final Quotas quotas;
    private final OpenSteps steps;
    private final CasePosition position;
    private final JdbcClient jdbc;

    SelectionBoard(Selections selections, SelectionScope scope, Choices choices, Consultations consultations,
                   Pools pools, Quotas quotas, OpenSteps steps, CasePosition position, JdbcClient jdbc) {
        this.selections = selections;
        this.scope = scope;
        this.choices = choices;
        this.consultations = consultations;
        this.pools = pools;
        this.quotas = quotas;
        this.steps = steps;
        this.position = position;
        this.jdbc = jdbc;
    }

    /** Seats of a category: how many there are (none: 文件未明确名额) and how many are taken. */
    public record Seats(@Nullable String category, @Nullable Integer seats, int used) {
    }

    /** A department that was asked. */
    public record Asked(String unitId, Consultation.State state, String text, @Nullable LocalDateTime answeredAt) {
    }

    /** Somebody who can be chosen or is. */
    public record Candidate(String nominationId, String number, String name, String category, String employer,
                            @Nullable String specialty, Choice.@Nullable State choice, @Nullable Integer ranking,
                            @Nullable String answer) {
    }

    /** The round. */
    public record Board(String id, String planId, Quota.Kind kind, String ownerId, Selection.State state,
                        @Nullable LocalDateTime confirmedAt, List<Seats> seats, List<Asked> asked,
                        List<TaskEntry> open) {
    }

    public List<Board> rounds(String planId, Caller caller) {
        return jdbc.sql("select id from selection where plan_id = ? order by opened_at, id").param(planId)
                .query(String.class).list().stream().map(id -> selections.findById(id).orElseThrow())
                .filter(selection -> scope.contains(selection, caller.scope())).map(this::board).toList();
    }

    public Board round(String id, Caller caller) {
        return board(visible(id, caller.scope()));
    }

    private Board board(Selection selection) {
        var seats = quotas.of(selection.planId(), selection.ownerId()).stream()
                .filter(quota -> quota.kind() == selection.kind())
                .map(quota -> new Seats(quota.category(), quota.seats().orElse(null), quota.used())).toList();
        var asked = consultations.findBySelectionIdOrderByAskedAtAscIdAsc(selection.id()).stream()
                .map(one -> new Asked(one.unitId(), one.state(), one.text(), one.answeredAt())).toList();
        return new Board(selection.id(), selection.planId(), selection.kind(), selection.ownerId(), selection.state(),
                selection.confirmedAt(), seats, asked, steps.of(OpenSelection.PROCESS, selection.id()));
    }

    /** The chosen and, for the owner and those who run the region, the rest of the pool. */
    public List<Candidate> candidates(String id, @Nullable String category, Caller caller) {
        var selection = visible(id, caller.scope());
        var found = new ArrayList<>(chosen(id));
        if (caller.scope().hasUnit(selection.ownerId()) && selection.state() == Selection.State.OPEN) {
            var there = found.stream().map(Candidate::nominationId).toList();
            pools.of(selection).stream().filter(nominationId -> !there.contains(nominationId))
                    .forEach(nominationId -> candidate(nominationId).ifPresent(found::add));
        }
        return found.stream().filter(one -> category == null || one.category().equals(category)).toList();
    }

    private List<Candidate> chosen(String selectionId) {
        return choices.findBySelectionIdAndStateInOrderByCategoryAscRankingAscIdAsc(selectionId, ChooseSeats.LIVE)
                .stream().flatMap(choice -> candidate(choice.nominationId()).map(one -> new Candidate(
                        one.nominationId(), one.number(), one.name(), choice.category(), one.employer(),
                        one.specialty(), choice.state(), choice.ranking(), choice.answer())).stream()).toList();
    }

    private Optional<Candidate> candidate(String nominationId) {
        return jdbc.sql("select * from nomination where id = ?").param(nominationId)
                .query((row, n) -> new Candidate(nominationId, row.getString("number"), row.getString("name"),
                        row.getString("category"), row.getString("employer"), row.getString("specialty"), null, null,
                        null))
                .optional();
    }

    public CasePosition.Position position(String id, Caller caller) {
        visible(id, caller.scope());
        return position.of(OpenSelection.PROCESS, id);
    }

    private Selection visible(String id, Scope asking) {
        return selections.findById(id).filter(selection -> scope.contains(selection, asking))
                .orElseThrow(NotFound::new);
    }
}
