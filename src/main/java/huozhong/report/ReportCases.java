package huozhong.report;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import huozhong.access.Scope;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.User;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;
import huozhong.workflow.CaseFacts;
import huozhong.workflow.CaseSource;
import huozhong.workflow.Known;
import huozhong.workflow.RoutedBy;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.Whose;

/** Tells the workflow what it needs of a report. */
@Component
class ReportCases implements CaseSource {

    /** As the diagram names them. */
    static final String FIRST = "ConfirmReport";
    static final String WITHDRAWN = "ProgressReportWithdrawn";
    private static final String RETURNED = "ProgressReportReturned";
    private static final String KIND = "REPORT";
    private static final String REPORTER = "REPORTER";

    private final Reports reports;
    private final FreezeReport freezing;
    private final PlanBook plans;
    private final Organization organization;

    ReportCases(Reports reports, FreezeReport freezing, PlanBook plans, Organization organization) {
        this.reports = reports;
        this.freezing = freezing;
        this.plans = plans;
        this.organization = organization;
    }

    @Override
    public String process() {
        return ProgressReport.PROCESS;
    }

    @Override
    public Known known() {
        return new Known(Set.of(FIRST, "CorrectReport", "EndEvent_ReportAccepted", "EndEvent_ReportWithdrawn"),
                Set.of(RETURNED, WITHDRAWN), Set.of());
    }

    @Override
    public RoutedBy routedBy() {
        return new RoutedBy(Set.of(Level.values()), Map.of(KIND, "工作进展情况"), Map.of(REPORTER, "报送单位"));
    }

    @Override
    public Map<String, Set<String>> words() {
        return Map.of();
    }

    @Override
    public CaseFacts facts(String caseId) {
        var report = find(caseId);
        var region = organization.region(report.regionId());
        return new CaseFacts(report.planId(), freezing.title(report), "", "", region.id(), region.level().name(), KIND,
                report.unitId(), Map.of(Whose.OFFICE, plans.plan(report.planId()).officeUnitId(),
                REPORTER, report.unitId()));
    }

    @Override
    public String page(String caseId) {
        return "/reports/" + caseId;
    }

    @Override
    public void stopped(String caseId, String reason) {
        var report = find(caseId);
        report.stop();
        reports.saveAndFlush(report);
    }

    @Override
    public boolean concerns(String caseId, User user) {
        return false;
    }

    @Override
    public Optional<String> ending(TaskEntry gone) {
        return reports.findById(gone.caseId()).filter(one -> one.state() == ProgressReport.State.DRAFTED)
                .map(one -> "报送单位已撤回，无须办理");
    }

    @Override
    public boolean isVisible(String caseId, Scope scope) {
        return reports.findById(caseId).filter(one -> scope.covers(one.unitId(),
                organization.region(one.regionId()).path())).isPresent();
    }

    private ProgressReport find(String caseId) {
        return reports.findById(caseId).orElseThrow(NotFound::new);
    }
}
