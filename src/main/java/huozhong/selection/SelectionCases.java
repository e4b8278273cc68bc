package huozhong.selection;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import huozhong.access.Scope;
import huozhong.calendar.PlanDates;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.User;
import huozhong.plan.PlanBook;
import huozhong.plan.Quota;
import huozhong.shared.NotFound;
import huozhong.workflow.CaseFacts;
import huozhong.workflow.CaseSource;
import huozhong.workflow.DrawnStep;
import huozhong.workflow.Due;
import huozhong.workflow.Known;
import huozhong.workflow.RoutedBy;
import huozhong.workflow.Whose;

/** Tells the workflow what it needs of a round. */
@Component
class SelectionCases implements CaseSource {

    /** The unit that chooses. */
    private static final String RECOMMENDER = "RECOMMENDER";

    private final Selections selections;
    private final PlanBook plans;
    private final PlanDates dates;
    private final SelectionScope scope;
    private final RoundPeople people;
    private final Organization organization;
    private final ObjectProvider<CancelSelection> cancel;

    SelectionCases(Selections selections, PlanBook plans, PlanDates dates, SelectionScope scope, RoundPeople people,
                   Organization organization,
                   ObjectProvider<CancelSelection> cancel) {
        this.cancel = cancel;
        this.selections = selections;
        this.plans = plans;
        this.dates = dates;
        this.scope = scope;
        this.people = people;
        this.organization = organization;
    }

    @Override
    public String process() {
        return OpenSelection.PROCESS;
    }

    @Override
    public Known known() {
        return new Known(Set.of("ChooseNominees", "GiveConsultationReply", "RecordCollectiveDecision",
                "ConfirmSelection",
                "RecordPublication", "TellNominations", "ReplaceFromReserves", "TellReserves",
                "EndEvent_SelectionClosed"), Set.of("SelectionCancelled"), Set.of());
    }

    @Override
    public RoutedBy routedBy() {
        return new RoutedBy(Set.of(Level.COUNTY, Level.CITY, Level.PROVINCE),
                Arrays.stream(Quota.Kind.values()).collect(Collectors.toMap(Enum::name, SelectionCases::pool)),
                Map.of(RECOMMENDER, "推荐单位"));
    }

    private static String pool(Quota.Kind kind) {
        return switch (kind) {
            case OWN_POOL -> "从本单位推荐的人选中遴选";
            case REGION_MARKS -> "各地区推荐进市级队伍的人选";
            case FROM_COUNTY_TEAMS -> "从县级队伍中遴选";
            case FROM_CITY_TEAMS -> "从市级队伍中遴选";
        };
    }

    /** The plan's options, and whether anybody is kept in reserve. */
    @Override
    public Map<String, Set<String>> words() {
        return Map.of("collectiveDecision", Set.of("true", "false"), "publication", Set.of("true", "false"),
                "reserves", Set.of("NONE", "KEPT"));
    }

    @Override
    public CaseFacts facts(String caseId) {
        var selection = selections.findById(caseId).orElseThrow(NotFound::new);
        var title = organization.unit(selection.ownerId()).name() + words(selection);
        return new CaseFacts(selection.planId(), title, "", "", selection.regionId(), selection.level().name(),
                selection.kind().name(), selection.ownerId(),
                Map.of(Whose.OFFICE, plans.plan(selection.planId()).officeUnitId(), RECOMMENDER, selection.ownerId()));
    }

    @Override
    public String page(String caseId) {
        return "/selections/" + caseId;
    }

    @Override
    public boolean isOfMany() {
        return true;
    }

    @Override
    public Optional<Due> due(String caseId, DrawnStep step) {
        var selection = selections.findById(caseId).orElseThrow(NotFound::new);
        return dates.of(selection.planId(), selection.kind(), step);
    }

    @Override
    public boolean concerns(String caseId, User user) {
        return people.include(selections.findById(caseId).orElseThrow(NotFound::new), user);
    }

    @Override
    public String concern() {
        return "本轮候选人";
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
    public void stopped(String caseId, String reason) {
        cancel.getObject().end(selections.findById(caseId).orElseThrow(NotFound::new), reason);
    }

    @Override
    public boolean isVisible(String caseId, Scope scope) {
        return selections.findById(caseId).filter(selection -> this.scope.contains(selection, scope)).isPresent();
    }
}
