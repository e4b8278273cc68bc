package huozhong.selection;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.access.Scope;
import huozhong.organization.Organization;
import huozhong.organization.Region;

/**
 * Which rounds exist for a caller: those of his units and of the regions he runs, which are his to know wholly, and
 * those in which his unit is asked: of these he doesn't learn what others answered.
 */
@Component
class SelectionScope {

    private final Consultations consultations;
    private final Organization organization;

    SelectionScope(Consultations consultations, Organization organization) {
        this.consultations = consultations;
        this.organization = organization;
    }

    boolean contains(Selection selection, Scope scope) {
        return !among(List.of(selection), scope).isEmpty();
    }

    boolean isWhollyIn(Selection selection, Scope scope) {
        return !whollyIn(List.of(selection), scope).isEmpty();
    }

    /** Those of these rounds, asked for at once. */
    List<Selection> among(List<Selection> rounds, Scope scope) {
        var own = whollyIn(rounds, scope);
        var asking = asking(rounds.stream().map(Selection::id).filter(id -> !own.contains(id)).toList(), scope);
        return rounds.stream().filter(round -> own.contains(round.id()) || asking.contains(round.id())).toList();
    }

    /** Which of these rounds are his to know wholly, by id. */
    Set<String> whollyIn(List<Selection> rounds, Scope scope) {
        var paths = organization.regions(rounds.stream().map(Selection::regionId).distinct().toList()).stream()
                .collect(Collectors.toMap(Region::id, Region::path));
        return rounds.stream().filter(round -> scope.covers(round.ownerId(),
                        Objects.requireNonNull(paths.get(round.regionId()))))
                .map(Selection::id).collect(Collectors.toSet());
    }

    /** In which of them a unit of his is asked. */
    private Set<String> asking(List<String> roundIds, Scope scope) {
        return roundIds.isEmpty() || scope.units().isEmpty() ? Set.of()
                : consultations.findBySelectionIdInAndUnitIdIn(roundIds, scope.units()).stream()
                        .map(Consultation::selectionId).collect(Collectors.toSet());
    }
}
