package huozhong.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.plan.ReportFigure;
import huozhong.plan.ReportParts.Part;
import huozhong.report.ReportDraft.Saved;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/**
 * A report as a caller sees it: whoever works for its region what is written now while it is being written, everybody
 * else what was handed in.
 */
@Service
@Transactional(readOnly = true)
public class ReportPage {

    private final Reports reports;
    private final ReportDraft draft;
    private final FreezeReport freezing;
    private final LastReport last;
    private final ReportTrail trail;
    private final QuotedReports quoted;
    private final Clock clock;

    ReportPage(Reports reports, ReportDraft draft, FreezeReport freezing, LastReport last, ReportTrail trail,
               QuotedReports quoted, Clock clock) {
        this.reports = reports;
        this.draft = draft;
        this.freezing = freezing;
        this.last = last;
        this.trail = trail;
        this.quoted = quoted;
        this.clock = clock;
    }

    /**
     * All of it; {@code asOf} is when its figures were counted, and {@code lastTitle} which report was the last before.
     */
    public record Shown(Head head, Rights may, LocalDateTime asOf, List<PartShown> parts, List<FigureShown> figures,
                        @Nullable String lastTitle, List<VersionLine> versions, List<EventLine> events,
                        @Nullable Returned returned, List<Quoted> quoted) {
    }

    /** 被采用: in which part of the report above, and of which version of this one. */
    public record Quoted(String title, String part, int number) {
    }

    /** Whose, for which obligation, and where it is. */
    public record Head(String id, String planId, String code, String title, String unitId, String unit,
                       ProgressReport.State state, String begunBy, LocalDateTime begunAt,
                       @Nullable LocalDateTime handedInAt, int number) {
    }

    /**
     * What the caller may do; {@code correction} is his task where it was returned, merge is 汇总, {@code sendAs} the
     * unit by which he may record that it was sent on outside of the system.
     */
    public record Rights(boolean write, boolean submit, boolean withdraw, boolean merge, @Nullable String sendAs,
                         @Nullable String correction) {
    }

    /** A part as it is written or was handed in; last is what the last report said there. */
    public record PartShown(String code, String name, int most, String text, int revision, String savedBy,
                            @Nullable LocalDateTime savedAt, String last) {
    }

    /** A figure; {@code adjusted} is by how much the last report's would be another one today (其中上期调整). */
    public record FigureShown(ReportFigure code, String name, String unit, String part, @Nullable Long counted,
                              @Nullable Long period, @Nullable Long adjusted, @Nullable Long entered, String reason,
                              int revision) {
    }

    /** A version that was handed in, with its hash. */
    public record VersionLine(int number, String sha256, LocalDateTime asOf, LocalDateTime handedInAt, String agreedBy,
                              @Nullable String scan) {
    }

    /** Something that happened, by names; {@code ordinal} names it, and until is the day that it tells. */
    public record EventLine(int ordinal, ReportEvent.Kind kind, int number, String by, String unit, LocalDateTime at,
                            String text, List<String> parts, @Nullable LocalDate until, boolean scanned) {
    }

    /** Why it is to be written anew, which parts by name, and until when. */
    public record Returned(String text, List<String> parts, @Nullable LocalDate until, String by) {
    }

    public Shown of(String id, Caller caller) {
        var report = reports.findById(id).filter(one -> trail.isVisible(one, caller)).orElseThrow(NotFound::new);
        var before = last.before(report);
        var own = trail.isOwn(report, caller);
        var live = own && report.isDraft();
        var frozen = live ? freezing.now(report, report.number(), Shanghai.now(clock))
                : report.handedInAt() == null ? empty(report) : trail.latest(report).orElseGet(() -> empty(report));
        return new Shown(trail.head(report), rights(report, caller), frozen.asOf(),
                parts(report, frozen, live, before), figures(report, frozen, live, before),
                before.map(Frozen::title).orElse(null), own || report.handedInAt() != null ? trail.versions(report)
                : List.of(), own || report.handedInAt() != null ? trail.events(report) : List.of(),
                own ? trail.returned(report).orElse(null) : null, quoted.of(report));
    }

    private Rights rights(ProgressReport report, Caller caller) {
        var open = trail.isOpen(report);
        var write = open && report.state().isWritable() && trail.mayWrite(report, caller);
        var correction = trail.correction(report, caller).orElse(null);
        return new Rights(write, write && !trail.isRunning(report),
                open && report.isWithdrawable() && trail.mayAct(report, caller), trail.mayMerge(report, caller),
                open && report.isSendable() ? trail.sending(report, caller).map(Duty::unitId).orElse(null) : null,
                correction);
    }

    /** Nothing was handed in yet: others than its own see its parts and no text. */
    private Frozen empty(ProgressReport report) {
        return new Frozen(freezing.title(report), "", 0, Shanghai.now(clock), List.of(), List.of());
    }

    private List<PartShown> parts(ProgressReport report, Frozen frozen, boolean live, Optional<Frozen> before) {
        var texts = live ? draft.texts(report.id()) : Map.<String, ReportDraft.Text>of();
        return trail.planned(report).stream().map(part -> part(part, text(frozen, part),
                Optional.ofNullable(texts.get(part.code())).map(ReportDraft.Text::saved),
                before.map(one -> text(one, part)).orElse(""))).toList();
    }

    private PartShown part(Part part, String text, Optional<Saved> saved, String lastText) {
        return new PartShown(part.code(), part.name(), part.most(), text, saved.map(Saved::revision).orElse(0),
                saved.map(one -> trail.user(one.by())).orElse(""), saved.map(Saved::at).orElse(null), lastText);
    }

    private static String text(Frozen frozen, Part part) {
        return frozen.parts().stream().filter(one -> one.code().equals(part.code())).map(Frozen.Part::text)
                .findFirst().orElse("");
    }

    private List<FigureShown> figures(ProgressReport report, Frozen frozen, boolean live, Optional<Frozen> before) {
        var entered = live ? draft.entered(report.id()) : Map.<ReportFigure, ReportDraft.Entered>of();
        var adjusted = live ? before.map(one -> trail.adjusted(report, one)).orElse(Map.of())
                : Map.<ReportFigure, Long>of();
        return frozen.figures().stream().map(one -> new FigureShown(one.code(), one.name(), one.unit(), one.part(),
                one.counted(), one.period(), adjusted.get(one.code()), one.entered(), one.reason(),
                Optional.ofNullable(entered.get(one.code())).map(there -> there.saved().revision()).orElse(0)))
                .toList();
    }
}
