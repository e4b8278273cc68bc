package huozhong.selection;

import org.springframework.stereotype.Component;

import huozhong.access.Scope;
import huozhong.organization.Organization;

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
        return isWhollyIn(selection, scope) || scope.units().stream().anyMatch(unit -> isAsked(selection, unit));
    }

    boolean isWhollyIn(Selection selection, Scope scope) {
        return scope.hasUnit(selection.ownerId()) || scope.runs(organization.region(selection.regionId()).path());
    }

    private boolean isAsked(Selection selection, String unitId) {
        return consultations.findBySelectionIdAndUnitId(selection.id(), unitId).isPresent();
    }
}
