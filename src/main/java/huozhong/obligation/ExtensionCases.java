package huozhong.obligation;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import huozhong.access.Scope;
import huozhong.obligation.Extension.State;
import huozhong.obligation.Extensions.Answer;
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

/** Tells the workflow what it needs of an extension that is asked for; it is the receiving region's case. */
@Component
class ExtensionCases implements CaseSource {

    private static final String KIND = "EXTENSION";
    private static final String OBLIGED = "OBLIGED";

    private final Extensions extensions;
    private final Obligations obligations;
    private final PlanBook plans;
    private final Organization organization;

    ExtensionCases(Extensions extensions, Obligations obligations, PlanBook plans, Organization organization) {
        this.extensions = extensions;
        this.obligations = obligations;
        this.plans = plans;
        this.organization = organization;
    }

    @Override
    public String process() {
        return Extension.PROCESS;
    }

    @Override
    public Known known() {
        return new Known(Set.of("EndEvent_ExtensionGranted", "EndEvent_ExtensionRejected"), Set.of(),
                Set.of(Extension.REJECTED));
    }

    @Override
    public RoutedBy routedBy() {
        return new RoutedBy(Set.of(Level.values()), Map.of(KIND, "延期申请"), Map.of(OBLIGED, "应报单位"));
    }

    @Override
    public Map<String, Set<String>> words() {
        return Map.of();
    }

    @Override
    public CaseFacts facts(String caseId) {
        var asked = find(caseId);
        var plan = plans.plan(asked.planId());
        var region = organization.region(plan.regionId());
        var title = organization.unit(asked.unitId()).name() + "申请延期：" + obligations.get(plan, asked.code()).name();
        return new CaseFacts(plan.id(), title, "", "", region.id(), region.level().name(), KIND, asked.unitId(),
                Map.of(Whose.OFFICE, plan.officeUnitId(), OBLIGED, asked.unitId()));
    }

    @Override
    public String page(String caseId) {
        return "/extensions/" + caseId;
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
        extensions.answer(caseId, State.REFUSED, null, new Answer(reason, null, null));
    }

    @Override
    public boolean isVisible(String caseId, Scope scope) {
        return extensions.find(caseId).filter(one -> isVisible(one, scope)).isPresent();
    }

    /** For the unit's own, for its region's offices and for those above. */
    boolean isVisible(Extension asked, Scope scope) {
        var region = organization.unit(asked.unitId()).regionId();
        return scope.covers(asked.unitId(), organization.region(region == null
                ? plans.plan(asked.planId()).regionId() : region).path());
    }

    private Extension find(String caseId) {
        return extensions.find(caseId).orElseThrow(NotFound::new);
    }
}
