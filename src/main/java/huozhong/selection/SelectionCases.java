package huozhong.selection;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import huozhong.access.Scope;
import huozhong.organization.Organization;
import huozhong.shared.NotFound;
import huozhong.workflow.CaseFacts;
import huozhong.workflow.CaseSource;
import huozhong.workflow.Whose;

/** Tells the workflow what it needs of a round. */
@Component
class SelectionCases implements CaseSource {

    private final Selections selections;
    private final SelectionScope scope;
    private final Organization organization;

    SelectionCases(Selections selections, SelectionScope scope, Organization organization) {
        this.selections = selections;
        this.scope = scope;
        this.organization = organization;
    }

    @Override
    public String process() {
        return OpenSelection.PROCESS;
    }

    @Override
    public Set<String> known() {
        return Set.of("ChooseNominees", "GiveConsultationReply", "ConfirmSelection", "TellNominations",
                "EndEvent_SelectionClosed", "SelectionCancelled");
    }

    @Override
    public CaseFacts facts(String caseId) {
        var selection = selections.findById(caseId).orElseThrow(NotFound::new);
        var title = organization.unit(selection.ownerId()).name() + words(selection);
        return new CaseFacts(selection.planId(), title, "", "", selection.regionId(), selection.level().name(),
                selection.kind().name(), Map.of(Whose.RECOMMENDER, selection.ownerId()), null);
    }

    static String words(Selection selection) {
        return switch (selection.kind()) {
            case OWN_POOL -> "遴选";
            case REGION_MARKS -> "向市级队伍推荐人选";
            case FROM_COUNTY_TEAMS -> "从县级队伍遴选市级队伍人选";
            case FROM_CITY_TEAMS -> "向省推荐人选";
        };
    }

    @Override
    public boolean isVisible(String caseId, Scope scope) {
        return selections.findById(caseId).filter(selection -> this.scope.contains(selection, scope)).isPresent();
    }
}
