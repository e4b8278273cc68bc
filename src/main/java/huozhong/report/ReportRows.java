package huozhong.report;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.plan.ReportFigure;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** The rows behind a report's figures, and what has changed in them since it was handed in (报送后有变动). */
@Service
@Transactional(readOnly = true)
public class ReportRows {

    private static final int PAGE = 50;
    /** As many rows as are compared of a figure. */
    private static final int COMPARED = 2000;

    private final Reports reports;
    private final ReportVersions versions;
    private final ReportDuty duties;
    private final Figures figures;
    private final Clock clock;

    ReportRows(Reports reports, ReportVersions versions, ReportDuty duties, Figures figures, Clock clock) {
        this.reports = reports;
        this.versions = versions;
        this.duties = duties;
        this.figures = figures;
        this.clock = clock;
    }

    /** Some rows, and where the next begin; null after the last. */
    public record Rows(LocalDateTime asOf, List<FigureRow> rows, @Nullable Integer next) {
    }

    /** How figures differ from a version's; none where nothing does. */
    public record Drift(int number, LocalDateTime asOf, LocalDateTime now, List<Change> changes) {
    }

    /** 12 → 13, with the rows that came and those that went. */
    public record Change(ReportFigure code, String name, String unit, long frozen, long now, List<FigureRow> came,
                         List<FigureRow> went) {
    }

    /** As of a version, or of now. */
    public Rows rows(String id, ReportFigure figure, @Nullable Integer version, int from, Caller caller) {
        var report = seen(id, caller);
        var asOf = version == null ? Shanghai.now(clock)
                : versions.find(id, version).orElseThrow(NotFound::new).asOf();
        var found = figures.rows(report, figure, asOf, Math.max(0, from), PAGE + 1);
        return new Rows(asOf, found.stream().limit(PAGE).toList(),
                found.size() > PAGE ? Integer.valueOf(Math.max(0, from) + PAGE) : null);
    }

    /** Of the version that was handed in last. */
    public Drift drift(String id, Caller caller) {
        var report = seen(id, caller);
        var now = Shanghai.now(clock);
        var version = versions.find(id, report.number()).orElseThrow(NotFound::new);
        var again = figures.count(report, now);
        var changes = versions.frozen(version).stream().flatMap(frozen -> frozen.figures().stream())
                .filter(one -> one.counted() != null && again.containsKey(one.code()))
                .filter(one -> !Objects.equals(one.counted(), again.get(one.code())))
                .map(one -> change(report, one, version.asOf(), now, Objects.requireNonNull(again.get(one.code()))))
                .toList();
        return new Drift(version.number(), version.asOf(), now, changes);
    }

    private Change change(ProgressReport report, Frozen.Figure frozen, LocalDateTime then, LocalDateTime now,
                          long counted) {
        var before = figures.rows(report, frozen.code(), then, 0, COMPARED);
        var after = figures.rows(report, frozen.code(), now, 0, COMPARED);
        return new Change(frozen.code(), frozen.name(), frozen.unit(), Objects.requireNonNull(frozen.counted()),
                counted, without(after, before), without(before, after));
    }

    private static List<FigureRow> without(List<FigureRow> rows, List<FigureRow> others) {
        var known = new HashSet<Same>();
        others.forEach(row -> known.add(new Same(row.key(), row.counts())));
        return rows.stream().filter(row -> !known.contains(new Same(row.key(), row.counts()))).toList();
    }

    private record Same(String key, long counts) {
    }

    /** What is being written is its own region's alone. */
    private ProgressReport seen(String id, Caller caller) {
        return reports.findById(id).filter(one -> duties.isVisible(one, caller))
                .filter(one -> one.handedInAt() != null || duties.isOwn(one, caller)).orElseThrow(NotFound::new);
    }
}
