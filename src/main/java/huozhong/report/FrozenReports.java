package huozhong.report;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.document.FileContent;
import huozhong.document.Uploads;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** A version as it was handed in, for whoever may see it. */
@Service
@Transactional(readOnly = true)
public class FrozenReports {

    private final Reports reports;
    private final ReportVersions versions;
    private final ReportEvents events;
    private final FreezeReport freezing;
    private final ReportDuty duties;
    private final Uploads files;
    private final Clock clock;

    FrozenReports(Reports reports, ReportVersions versions, ReportEvents events, FreezeReport freezing,
                  ReportDuty duties, Uploads files, Clock clock) {
        this.reports = reports;
        this.versions = versions;
        this.events = events;
        this.freezing = freezing;
        this.duties = duties;
        this.files = files;
        this.clock = clock;
    }

    public Frozen version(String id, int number, Caller caller) {
        seen(id, caller);
        return versions.find(id, number).flatMap(versions::frozen).orElseThrow(NotFound::new);
    }

    /** What was stamped of it. */
    public FileContent scan(String id, int number, Caller caller) {
        seen(id, caller);
        return versions.find(id, number).map(ReportVersion::scan).map(files::read).orElseThrow(NotFound::new);
    }

    /** What was stamped of what happened then. */
    public FileContent eventScan(String id, int ordinal, Caller caller) {
        seen(id, caller);
        return events.of(id).stream().skip(ordinal - 1L).findFirst().map(ReportEvent::scan).map(files::read)
                .orElseThrow(NotFound::new);
    }

    /** What its paper says: of its own region's the draft while it is one, else the latest version. */
    Map<String, Object> onPaper(String id, Caller caller) {
        var report = seen(id, caller);
        if (duties.isOwn(report, caller) && report.isDraft()) {
            return ReportValues.of(freezing.now(report, report.number() + 1, Shanghai.now(clock)), null);
        }
        var version = versions.find(id, report.number()).orElseThrow(NotFound::new);
        return ReportValues.of(versions.frozen(version).orElseThrow(NotFound::new), version);
    }

    private ProgressReport seen(String id, Caller caller) {
        return reports.findById(id).filter(one -> duties.isVisible(one, caller))
                .filter(one -> one.handedInAt() != null || duties.isOwn(one, caller)).orElseThrow(NotFound::new);
    }
}
