package huozhong.report;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.plan.PlanBook;
import huozhong.plan.ReportFigure;
import huozhong.plan.ReportParts.Part;

/** The figures of a report, counted by whoever counts them, all as of one moment so that they agree. */
@Component
class Figures {

    private final ObjectProvider<FigureSource> sources;
    private final Organization organization;
    private final PlanBook plans;

    Figures(ObjectProvider<FigureSource> sources, Organization organization, PlanBook plans) {
        this.sources = sources;
        this.organization = organization;
        this.plans = plans;
    }

    List<Frozen.Figure> of(ProgressReport report, LocalDateTime asOf, @Nullable Frozen last,
                           Map<ReportFigure, ReportDraft.Entered> entered) {
        var counted = count(report, asOf);
        return plans.plan(report.planId()).reportParts().stream().flatMap(part -> part.counted().stream()
                .map(figure -> figure(part, figure, counted.get(figure), last(last, figure),
                        Optional.ofNullable(entered.get(figure))))).toList();
    }

    private static Frozen.Figure figure(Part part, ReportFigure figure, @Nullable Long counted,
                                        @Nullable Long last, Optional<ReportDraft.Entered> entered) {
        return new Frozen.Figure(figure, figure.words(), figure.unit(), part.code(), counted,
                counted == null || last == null ? null : counted - last,
                entered.map(ReportDraft.Entered::number).orElse(null),
                entered.map(ReportDraft.Entered::reason).orElse(""));
    }

    private static @Nullable Long last(@Nullable Frozen last, ReportFigure figure) {
        return last == null ? null : last.figures().stream().filter(one -> one.code() == figure).findFirst()
                .map(Frozen.Figure::counted).orElse(null);
    }

    /** What is counted at all. */
    Map<ReportFigure, Long> count(ProgressReport report, LocalDateTime asOf) {
        var counted = new EnumMap<ReportFigure, Long>(ReportFigure.class);
        sources.stream().forEach(source -> counted.putAll(source.count(counting(report, asOf))));
        return counted;
    }

    /** The rows that a figure counts; none where nothing counts it. */
    List<FigureRow> rows(ProgressReport report, ReportFigure figure, LocalDateTime asOf, int from, int most) {
        return sources.stream().filter(source -> source.figures().contains(figure)).findFirst()
                .map(source -> source.rows(figure, counting(report, asOf), from, most)).orElse(List.of());
    }

    private Counting counting(ProgressReport report, LocalDateTime asOf) {
        return new Counting(report.planId(), organization.region(report.regionId()), asOf);
    }
}
