package huozhong.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.report.ReportEvent.Kind;
import huozhong.report.ReportEvents.Said;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.SeenText;
import huozhong.shared.Shanghai;
import huozhong.workflow.Processes;

/**
 * 系统外报送: the plan's office says that its region's report went up outside of the system, where the region above has
 * no office in it. The case ends with that: nobody here signs for it any more.
 */
@Service
@Transactional
public class SendOn {

    private static final int LONGEST = 500;

    private final Reports reports;
    private final ReportTrail trail;
    private final ReportEvents events;
    private final Processes processes;
    private final Uploads files;
    private final Audit audit;
    private final Clock clock;

    SendOn(Reports reports, ReportTrail trail, ReportEvents events, Processes processes, Uploads files, Audit audit,
           Clock clock) {
        this.reports = reports;
        this.trail = trail;
        this.events = events;
        this.processes = processes;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** On which day, to whom or under which number of a document, and the stamped scan where there is one. */
    public record Sending(@Nullable LocalDate day, String words, @Nullable String scan) {
    }

    /** Said again it is said better: both stay in the trail. */
    public void record(String reportId, Sending sending, Caller caller) {
        var report = reports.findById(reportId).orElseThrow(NotFound::new);
        var duty = trail.sending(report, caller).orElseThrow(NotFound::new);
        if (!trail.isOpen(report) || !report.isSendable()) {
            throw new ReportMoved(report.state());
        }
        var said = checked(report, sending, duty);
        report.sendOn(Shanghai.now(clock));
        reports.saveAndFlush(report);
        processes.end(ProgressReport.PROCESS, reportId, "系统外报送");
        events.add(report, Kind.SENT, said, caller.userId(), duty);
        audit.record(caller.act(duty, "REPORT_SENT_ON", reportId, Map.of()));
    }

    private Said checked(ProgressReport report, Sending sending, Duty duty) {
        var day = sending.day;
        var handedIn = Objects.requireNonNull(report.handedInAt()).toLocalDate();
        if (day == null || day.isBefore(handedIn) || day.isAfter(Shanghai.today(clock))) {
            throw new InvalidInput("day", "请写明报送的日期，不早于负责人审签的日期，不晚于今天");
        }
        var words = SeenText.of(sending.words);
        if (words.isEmpty() || words.codePointCount(0, words.length()) > LONGEST) {
            throw new InvalidInput("words", "请写明报送给谁或者文号，最多" + LONGEST + "字");
        }
        var scan = sending.scan == null || sending.scan.isBlank() ? null : sending.scan;
        if (scan != null) {
            files.requireOwned(scan, duty.unitId(), StoredFile.Kind.SCAN);
        }
        return new Said(words, "", day, scan);
    }
}
