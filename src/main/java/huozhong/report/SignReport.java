package huozhong.report;

import java.time.Clock;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.report.ReportEvent.Kind;
import huozhong.report.ReportEvents.Said;
import huozhong.report.SignReport.Signed;
import huozhong.shared.NotFound;
import huozhong.shared.SeenText;
import huozhong.shared.Shanghai;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form 签收: a clerk of the region above acknowledges the version that is there. */
@Component
class SignReport implements TaskForm<Signed> {

    private final Reports reports;
    private final ReportEvents events;
    private final Clock clock;

    SignReport(Reports reports, ReportEvents events, Clock clock) {
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    /** A word on it. */
    record Signed(@Nullable String text) {
    }

    @Override
    public Set<String> processes() {
        return Set.of(ProgressReport.PROCESS);
    }

    @Override
    public Set<String> decisions() {
        return Set.of(ProgressReport.State.SIGNED.name());
    }

    @Override
    public Class<Signed> payload() {
        return Signed.class;
    }

    @Override
    public Handled act(TaskInHand task, Signed given) {
        var report = reports.findById(task.caseId()).orElseThrow(NotFound::new);
        report.sign(Shanghai.now(clock));
        reports.saveAndFlush(report);
        events.add(report, Kind.SIGNED, Said.of(given.text() == null ? "" : SeenText.of(given.text())),
                task.caller().userId(), task.duty());
        return Handled.completed(ProgressReport.State.SIGNED.name());
    }
}
