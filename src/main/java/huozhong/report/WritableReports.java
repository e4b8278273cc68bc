package huozhong.report;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;

/** The reports that a caller may write in now. */
@Component
class WritableReports {

    private final Reports reports;
    private final ReportDuty duties;
    private final PlanBook plans;

    WritableReports(Reports reports, ReportDuty duties, PlanBook plans) {
        this.reports = reports;
        this.duties = duties;
        this.plans = plans;
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
}
