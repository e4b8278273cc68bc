package huozhong.selection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.access.Scope;
import huozhong.organization.Organization;
import huozhong.organization.Unit;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;
import huozhong.selection.SelectionBoard.Asked;
import huozhong.selection.SelectionBoard.Board;
import huozhong.selection.SelectionBoard.InRecusal;
import huozhong.selection.SelectionBoard.Seats;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.TaskEntry;

/** Makes the boards of a plan's rounds, each kind of thing read once for all of them. */
@Component
class RoundBoards {

    private final SelectionScope scope;
    private final Consultations consultations;
    private final Quotas quotas;
    private final Organization organization;
    private final OpenSteps steps;

    RoundBoards(SelectionScope scope, Consultations consultations, Quotas quotas, Organization organization,
                OpenSteps steps) {
        this.scope = scope;
        this.consultations = consultations;
        this.quotas = quotas;
        this.organization = organization;
        this.steps = steps;
    }

    /** In their order, as they are seen in a scope. */
    List<Board> of(String planId, List<Selection> rounds, Scope asking,
                   Function<Selection, List<InRecusal>> recused) {
        if (rounds.isEmpty()) {
            return List.of();
        }
        var ids = rounds.stream().map(Selection::id).toList();
        var asked = asked(ids, scope.whollyIn(rounds, asking), asking);
        var read = new Read(quotas.of(planId), asked, names(rounds, asked), steps.of(OpenSelection.PROCESS, ids));
        return rounds.stream().map(round -> read.board(round, recused.apply(round))).toList();
    }

    /** A department that is asked learns nobody's answer but its own, so that it is its own. */
    private List<Consultation> asked(List<String> ids, Set<String> wholly, Scope asking) {
        return consultations.findBySelectionIdInOrderByAskedAtAscIdAsc(ids).stream()
                .filter(one -> wholly.contains(one.selectionId()) || asking.hasUnit(one.unitId())).toList();
    }

    private Map<String, String> names(List<Selection> rounds, List<Consultation> asked) {
        var units = Stream.concat(rounds.stream().map(Selection::ownerId), asked.stream().map(Consultation::unitId));
        return organization.units(units.distinct().toList()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::name));
    }

    /** What all of the rounds are shown with. */
    private record Read(List<Quota> quotas, List<Consultation> asked, Map<String, String> names,
                        Map<String, List<TaskEntry>> open) {

        Board board(Selection round, List<InRecusal> recused) {
            return new Board(round.id(), round.planId(), round.kind(), round.level(), round.ownerId(),
                    name(round.ownerId()), round.regionId(), round.state(), round.openedAt(), round.confirmedAt(),
                    round.note(), seats(round), asked(round), open.getOrDefault(round.id(), List.of()),
                    recused);
        }

        private List<Seats> seats(Selection round) {
            return quotas.stream()
                    .filter(quota -> quota.ownerUnitId().equals(round.ownerId()) && quota.kind() == round.kind())
                    .map(quota -> new Seats(quota.category(), quota.seats().orElse(null), quota.used())).toList();
        }

        private List<Asked> asked(Selection round) {
            return asked.stream().filter(one -> one.selectionId().equals(round.id()))
                    .map(one -> new Asked(one.unitId(), name(one.unitId()), one.state(), one.text(), one.askedAt(),
                            one.answeredAt())).toList();
        }

        private String name(String unitId) {
            return names.getOrDefault(unitId, "");
        }
    }
}
