package huozhong.report;

import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.report.ReportEvent.Kind;
import huozhong.report.ReportEvents.Said;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.workflow.Processes;

/** 提交审签, and taking it back before anybody has signed for it. */
@Service
@Transactional
public class SubmitReport {

    private static final int LONGEST_REASON = 500;

    private final WritableReports writable;
    private final Reports reports;
    private final ReportDuty duties;
    private final Processes processes;
    private final ReportEvents events;
    private final ReportReadiness readiness;
    private final Audit audit;

    SubmitReport(WritableReports writable, Reports reports, ReportDuty duties, Processes processes,
                 ReportEvents events, ReportReadiness readiness, Audit audit) {
        this.writable = writable;
        this.reports = reports;
        this.duties = duties;
        this.processes = processes;
        this.events = events;
        this.readiness = readiness;
        this.audit = audit;
    }

    /** Once all parts are written; where it was returned, its correction is a task. */
    public void submit(String reportId, Caller caller) {
        var writing = writable.of(reportId, caller);
        var report = writing.report();
        if (processes.isRunning(ProgressReport.PROCESS, reportId)) {
            throw new ReportMoved(report.state());
        }
        readiness.require(report);
        report.submit();
        reports.saveAndFlush(report);
        processes.start(ProgressReport.PROCESS, reportId, Map.of());
        events.add(report, Kind.SUBMITTED, Said.of(""), caller.userId(), writing.duty());
        audit.record(caller.act(writing.duty(), "REPORT_SUBMITTED", reportId, Map.of()));
    }

    public void withdraw(String reportId, String reason, Caller caller) {
        var report = reports.findById(reportId).orElseThrow(NotFound::new);
        var duty = duties.acting(report, caller).orElseThrow(NotFound::new);
        readiness.requireOpen(report);
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new InvalidInput("reason", "请说明撤回的理由，最多" + LONGEST_REASON + "字");
        }
        report.withdraw();
        reports.saveAndFlush(report);
        processes.tell(ProgressReport.PROCESS, reportId, ReportCases.WITHDRAWN, Map.of());
        events.add(report, Kind.WITHDRAWN, Said.of(reason), caller.userId(), duty);
        audit.record(caller.act(duty, "REPORT_WITHDRAWN", reportId, Map.of()));
    }
}
