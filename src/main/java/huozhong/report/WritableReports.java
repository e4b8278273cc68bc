package huozhong.report;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Organization;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;

/** The reports that a caller may write in now. */
@Component
class WritableReports {

    private final Reports reports;
    private final ReportDuty duties;
    private final PlanBook plans;
    private final Organization organization;

    WritableReports(Reports reports, ReportDuty duties, PlanBook plans, Organization organization) {
        this.reports = reports;
        this.duties = duties;
        this.plans = plans;
        this.organization = organization;
    }

    /** One of them, and the duty by which he writes. */
    record Writing(ProgressReport report, Duty duty) {
    }

    Writing of(String reportId, Caller caller) {
        var report = reports.findById(reportId).orElseThrow(NotFound::new);
        var duty = duties.writing(report, caller).orElseThrow(NotFound::new);
        plans.plan(report.planId()).requireOpen();
        if (!report.state().isWritable()) {
            throw new ReportMoved(report.state());
        }
        return new Writing(report, duty);
    }

    /** For whoever works for its region, whether it can be written or not. */
    ProgressReport own(String reportId, Caller caller) {
        return reports.findById(reportId).filter(one -> duties.isOwn(one, caller)).orElseThrow(NotFound::new);
    }

    /** What stands before a region's passage in the report above: 〔康平县〕. */
    String mark(ProgressReport report) {
        return "〔" + organization.region(report.regionId()).name() + "〕";
    }
}
