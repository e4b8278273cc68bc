package huozhong.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.obligation.OwingUnits;
import huozhong.plan.PlanBook;
import huozhong.plan.ReportFigure;
import huozhong.report.ReportSources.Taken;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;

/**
 * 汇总: the city's report put together from what its counties handed in. A passage keeps its county's mark 〔康平县〕 in
 * the text; who hasn't reported is 未报 and never 0.
 */
@Service
public class MergeReport {

    private final Reports reports;
    private final ReportVersions versions;
    private final ReportSources sources;
    private final WritableReports writable;
    private final WriteReport writing;
    private final OwingUnits owing;
    private final PlanBook plans;

    MergeReport(Reports reports, ReportVersions versions, ReportSources sources, WritableReports writable,
                WriteReport writing, OwingUnits owing, PlanBook plans) {
        this.reports = reports;
        this.versions = versions;
        this.sources = sources;
        this.writable = writable;
        this.writing = writing;
        this.owing = owing;
        this.plans = plans;
    }

    /** What there is to take, and the figures of those who reported. */
    public record Sources(List<Source> regions, List<Sum> sums) {
    }

    /** A region's latest version; none where it hasn't reported. */
    public record Source(String unit, String region, @Nullable String reportId, @Nullable Integer number,
                         List<Frozen.Part> parts, List<Frozen.Figure> figures, List<TakenPart> taken) {
    }

    /** A part that took this region's passage, as its version then was. */
    public record TakenPart(String code, int number) {
    }

    /** A figure of all that reported, and whose is lacking. */
    public record Sum(ReportFigure code, String name, String unit, long counted, List<String> missing) {
    }

    @Transactional(readOnly = true)
    public Sources of(String id, Caller caller) {
        var city = writable.own(id, caller);
        requireMerging(city);
        var handedIn = versions.latest(city.planId(), city.code()).stream()
                .collect(Collectors.toMap(ReportVersion::reportId, Function.identity()));
        var byUnit = reports.findByPlanIdOrderByCodeAscRegionIdAsc(city.planId()).stream()
                .filter(one -> one.code().equals(city.code()) && handedIn.containsKey(one.id()))
                .collect(Collectors.toMap(ProgressReport::unitId,
                        one -> Objects.requireNonNull(handedIn.get(one.id()))));
        var taken = sources.of(id);
        var regions = owing.of(plans.plan(city.planId())).stream().filter(one -> one.codes().contains(city.code()))
                .map(one -> source(one, byUnit.get(one.unit().id()), taken)).toList();
        return new Sources(regions, sums(regions));
    }

    private Source source(OwingUnits.Owing one, @Nullable ReportVersion version, List<Taken> taken) {
        var frozen = Optional.ofNullable(version).flatMap(versions::frozen);
        if (version == null || frozen.isEmpty()) {
            return new Source(one.unit().name(), one.region().name(), null, null, List.of(), List.of(), List.of());
        }
        return new Source(one.unit().name(), one.region().name(), version.reportId(), version.number(),
                frozen.get().parts(), frozen.get().figures(), taken.stream()
                .filter(part -> part.fromReport().equals(version.reportId()))
                .map(part -> new TakenPart(part.part(), part.number())).toList());
    }

    private static List<Sum> sums(List<Source> regions) {
        var figures = new LinkedHashMap<ReportFigure, Frozen.Figure>();
        regions.forEach(one -> one.figures.forEach(figure -> figures.putIfAbsent(figure.code(), figure)));
        return figures.values().stream().map(figure -> sum(figure, regions)).toList();
    }

    private static Sum sum(Frozen.Figure of, List<Source> regions) {
        var missing = new ArrayList<String>();
        var total = 0L;
        for (var one : regions) {
            var counted = one.figures.stream().filter(figure -> figure.code() == of.code()).findFirst()
                    .map(Frozen.Figure::counted);
            if (counted.isPresent()) {
                total += counted.get();
            } else {
                missing.add(one.region);
            }
        }
        return new Sum(of.code(), of.name(), of.unit(), total, missing);
    }

    /**
     * 取用: a region's passage after the text of the part, under its mark; a later version of it takes the place of the
     * earlier where that still stands as it was. Answers the part's new revision.
     */
    @Transactional
    public int take(String id, String part, String fromReport, int revision, Caller caller) {
        var city = writable.of(id, caller).report();
        requireMerging(city);
        var from = reports.findById(fromReport).filter(one -> one.planId().equals(city.planId())
                && one.code().equals(city.code()) && one.handedInAt() != null && !one.id().equals(id))
                .orElseThrow(NotFound::new);
        var passage = passage(from, from.number(), part);
        if (passage.isEmpty()) {
            throw new InvalidInput("part", "该地区这一部分没有内容可以取用");
        }
        var before = sources.of(id).stream().filter(one -> one.part().equals(part)
                && one.fromReport().equals(fromReport)).findFirst().map(one -> passage(from, one.number(), part));
        var text = writing.present(id, part);
        var merged = before.filter(text::contains).map(old -> text.replace(old, passage))
                .orElseGet(() -> text.isEmpty() ? passage : text + "\n" + passage);
        var saved = writing.text(id, part, merged, revision, caller);
        sources.take(new Taken(id, part, fromReport, from.number()), caller.userId());
        return saved;
    }

    private String passage(ProgressReport from, int number, String part) {
        return versions.find(from.id(), number).flatMap(versions::frozen).stream()
                .flatMap(frozen -> frozen.parts().stream()).filter(one -> one.code().equals(part)).findFirst()
                .map(Frozen.Part::text).filter(text -> !text.isEmpty()).map(text -> writable.mark(from) + text)
                .orElse("");
    }

    /** It is the plan's own region whose report the others' go into. */
    private void requireMerging(ProgressReport report) {
        if (!report.regionId().equals(plans.plan(report.planId()).regionId())) {
            throw new NotFound();
        }
    }
}
