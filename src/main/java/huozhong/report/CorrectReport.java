package huozhong.report;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.report.CorrectReport.Corrected;
import huozhong.report.ReportEvent.Kind;
import huozhong.report.ReportEvents.Said;
import huozhong.shared.NotFound;
import huozhong.shared.SeenText;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form for 退回修改: what was changed in the draft goes to the leader again, whoever returned it. */
@Component
class CorrectReport implements TaskForm<Corrected> {

    private final Reports reports;
    private final ReportReadiness readiness;
    private final ReportEvents events;

    CorrectReport(Reports reports, ReportReadiness readiness, ReportEvents events) {
        this.reports = reports;
        this.readiness = readiness;
        this.events = events;
    }

    /** What was changed. */
    record Corrected(@Nullable String text) {
    }

    @Override
    public Set<String> processes() {
        return Set.of(ProgressReport.PROCESS);
    }

    @Override
    public Set<String> decisions() {
        return Set.of(Handled.CORRECTED);
    }

    @Override
    public Class<Corrected> payload() {
        return Corrected.class;
    }

    @Override
    public Handled act(TaskInHand task, Corrected given) {
        var report = reports.findById(task.caseId()).orElseThrow(NotFound::new);
        readiness.require(report);
        var returned = report.state() == ProgressReport.State.RETURNED;
        report.submit();
        reports.saveAndFlush(report);
        events.add(report, Kind.CORRECTED, Said.of(given.text() == null ? "" : SeenText.of(given.text())),
                task.caller().userId(), task.duty());
        return returned ? Handled.completedAndBackTo(ReportCases.FIRST) : Handled.completed(Handled.CORRECTED);
    }
}
