package huozhong.report;

import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.plan.PlanBook;
import huozhong.plan.ReportFigure;
import huozhong.plan.ReportParts.Part;
import huozhong.report.ReportDraft.Entered;
import huozhong.report.ReportDraft.Saved;
import huozhong.report.ReportDraft.Text;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.SeenText;
import huozhong.shared.Shanghai;

/** Saves a part's text, or a number beside a figure, over the revision that was read; by a clerk of either office. */
@Service
@Transactional
public class WriteReport {

    private static final int LONGEST_REASON = 300;

    private final WritableReports writable;
    private final ReportDraft draft;
    private final PlanBook plans;
    private final Organization organization;
    private final Audit audit;
    private final Clock clock;

    WriteReport(WritableReports writable, ReportDraft draft, PlanBook plans, Organization organization, Audit audit,
                Clock clock) {
        this.writable = writable;
        this.draft = draft;
        this.plans = plans;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers the new revision. */
    public int text(String reportId, String code, String typed, int revision, Caller caller) {
        var writing = writable.of(reportId, caller);
        var part = part(writing.report(), code);
        var text = SeenText.of(typed.replace("\r\n", "\n"));
        var length = text.codePointCount(0, text.length());
        if (length > part.most()) {
            throw new InvalidInput("text", "“" + part.name() + "”最多" + part.most() + "字，现有" + length + "字");
        }
        var saved = saved(revision, caller);
        if (!draft.save(reportId, new Text(code, text, saved))) {
            var there = draft.texts(reportId).get(code);
            throw changed(part.name(), there == null ? saved : there.saved());
        }
        audit.record(caller.act(writing.duty(), "REPORT_WRITTEN", reportId, Map.of("part", code)));
        return saved.revision();
    }

    /** What stands there now. */
    String present(String reportId, String code) {
        var there = draft.texts(reportId).get(code);
        return there == null ? "" : there.text();
    }

    /** Another number than the counted one, with its reason; without a number none any more. */
    public int number(String reportId, ReportFigure figure, @Nullable Long number, String typed, int revision,
                      Caller caller) {
        var writing = writable.of(reportId, caller);
        plans.plan(writing.report().planId()).reportParts().stream()
                .filter(part -> part.counted().contains(figure)).findFirst().orElseThrow(NotFound::new);
        var reason = number == null ? "" : SeenText.of(typed);
        if (number != null && reason.isEmpty()) {
            throw new InvalidInput("reason", "填报数与系统数不同的，请说明理由");
        }
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new InvalidInput("reason", "说明最多" + LONGEST_REASON + "字");
        }
        var saved = saved(revision, caller);
        if (!draft.save(reportId, new Entered(figure, number, reason, saved))) {
            var there = draft.entered(reportId).get(figure);
            throw changed(figure.words(), there == null ? saved : there.saved());
        }
        audit.record(caller.act(writing.duty(), "REPORT_WRITTEN", reportId, Map.of("figure", figure.name())));
        return saved.revision();
    }

    private Part part(ProgressReport report, String code) {
        return plans.plan(report.planId()).reportParts().stream().filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow(NotFound::new);
    }

    private Saved saved(int revision, Caller caller) {
        return new Saved(revision + 1, caller.userId(), Shanghai.now(clock));
    }

    private ReportChanged changed(String what, Saved there) {
        return new ReportChanged(what, organization.user(there.by()).name(), there.at());
    }
}
