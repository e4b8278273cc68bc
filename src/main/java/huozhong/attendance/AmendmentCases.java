package huozhong.attendance;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import huozhong.access.Scope;
import huozhong.attendance.Amendment.State;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.User;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;
import huozhong.workflow.CaseFacts;
import huozhong.workflow.CaseSource;
import huozhong.workflow.Known;
import huozhong.workflow.RoutedBy;
import huozhong.workflow.Whose;

/** Tells the workflow what it needs of an amendment: the case of whoever held the gathering, in a plan or none. */
@Component
class AmendmentCases implements CaseSource {

    private static final String KIND = "AMENDMENT";
    private static final String ORGANISER = "ORGANISER";

    private final Amendments amendments;
    private final GatheringRows gatherings;
    private final PlanBook plans;
    private final Organization organization;

    AmendmentCases(Amendments amendments, GatheringRows gatherings, PlanBook plans, Organization organization) {
        this.amendments = amendments;
        this.gatherings = gatherings;
        this.plans = plans;
        this.organization = organization;
    }

    @Override
    public String process() {
        return Amendment.PROCESS;
    }

    @Override
    public Known known() {
        return new Known(Set.of("EndEvent_AmendmentGranted", "EndEvent_AmendmentRejected"), Set.of(),
                Set.of(Amendment.REJECTED));
    }

    @Override
    public RoutedBy routedBy() {
        return new RoutedBy(Set.of(Level.values()), Map.of(KIND, "更正申请"), Map.of(ORGANISER, "举办单位"));
    }

    @Override
    public Map<String, Set<String>> words() {
        return Map.of();
    }

    @Override
    public CaseFacts facts(String caseId) {
        var gathering = gathering(find(caseId));
        var region = organization.region(gathering.regionId());
        var office = gathering.planId() == null ? gathering.unitId() : plans.plan(gathering.planId()).officeUnitId();
        return new CaseFacts(gathering.planId(), "更正申请：" + gathering.title(), "", "", region.id(),
                region.level().name(), KIND, gathering.unitId(),
                Map.of(Whose.OFFICE, office, ORGANISER, gathering.unitId()));
    }

    @Override
    public String page(String caseId) {
        return "/amendments/" + caseId;
    }

    /** Whoever asks doesn't answer. */
    @Override
    public boolean concerns(String caseId, User user) {
        return find(caseId).askedBy().equals(user.id());
    }

    @Override
    public String concern() {
        return "申请人";
    }

    @Override
    public void stopped(String caseId, String reason) {
        amendments.answer(caseId, State.REFUSED, reason, null, null);
    }

    @Override
    public boolean isVisible(String caseId, Scope scope) {
        return amendments.find(caseId).filter(one -> isVisible(one, scope)).isPresent();
    }

    /** For who held it and who runs its region or one above. */
    boolean isVisible(Amendment asked, Scope scope) {
        var gathering = gathering(asked);
        return scope.covers(gathering.unitId(), organization.region(gathering.regionId()).path());
    }

    private Gathering gathering(Amendment asked) {
        return gatherings.find(asked.gatheringId()).orElseThrow(NotFound::new);
    }

    private Amendment find(String caseId) {
        return amendments.find(caseId).orElseThrow(NotFound::new);
    }
}
