package huozhong.report;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.report.ConfirmReport.Confirmed;
import huozhong.report.ReportEvent.Kind;
import huozhong.report.ReportEvents.Said;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.SeenText;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/**
 * The form 负责人审签: agreeing hands the report in, text and figures frozen; on paper with the stamped scan of what
 * was printed.
 */
@Component
class ConfirmReport implements TaskForm<Confirmed> {

    private final Reports reports;
    private final FreezeReport freezing;
    private final ReportEvents events;
    private final Uploads files;

    ConfirmReport(Reports reports, FreezeReport freezing, ReportEvents events, Uploads files) {
        this.reports = reports;
        this.freezing = freezing;
        this.events = events;
        this.files = files;
    }

    /** 同意报送 and 退回修改. */
    enum Decision { AGREE, RETURN }

    /** With a reason where it is returned, and a scan where the word came on paper. */
    record Confirmed(Decision decision, @Nullable String text, @Nullable String scan) {
    }

    @Override
    public Set<String> processes() {
        return Set.of(ProgressReport.PROCESS);
    }

    @Override
    public Set<String> decisions() {
        return Set.of(Decision.AGREE.name());
    }

    @Override
    public Class<Confirmed> payload() {
        return Confirmed.class;
    }

    @Override
    public Handled act(TaskInHand task, Confirmed given) {
        var report = reports.findById(task.caseId()).orElseThrow(NotFound::new);
        var text = given.text() == null ? "" : SeenText.of(given.text());
        if (given.decision() == Decision.RETURN) {
            return sentBack(report, task, text);
        }
        var scan = scan(task, given.scan());
        if (report.state() != ProgressReport.State.HANDED_IN) {
            freezing.handIn(report, task, scan);
            reports.saveAndFlush(report);
        }
        events.add(report, Kind.HANDED_IN, Said.of(text), task.caller().userId(), task.duty());
        return Handled.completed(Decision.AGREE.name());
    }

    private Handled sentBack(ProgressReport report, TaskInHand task, String text) {
        if (text.isEmpty()) {
            throw new InvalidInput("text", "退回修改的，请写明理由");
        }
        report.sendBack();
        reports.saveAndFlush(report);
        events.add(report, Kind.SENT_BACK, Said.of(text), task.caller().userId(), task.duty());
        return Handled.returned();
    }

    private @Nullable String scan(TaskInHand task, @Nullable String scan) {
        if (scan == null || scan.isBlank()) {
            if (task.onPaper()) {
                throw new InvalidInput("scan", "负责人在纸质件上审签的，须上传盖章扫描件");
            }
            return null;
        }
        files.requireOwned(scan, task.duty().unitId(), StoredFile.Kind.SCAN);
        return scan;
    }
}
