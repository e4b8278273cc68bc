package huozhong.report;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.plan.PlanBook;
import huozhong.plan.ReportParts.Part;

/** 被采用: where a report that was handed in above still shows a region's mark. */
@Component
class QuotedReports {

    private final Reports reports;
    private final ReportVersions versions;
    private final ReportSources sources;
    private final WritableReports marks;
    private final PlanBook plans;

    QuotedReports(Reports reports, ReportVersions versions, ReportSources sources, WritableReports marks,
                  PlanBook plans) {
        this.reports = reports;
        this.versions = versions;
        this.sources = sources;
        this.marks = marks;
        this.plans = plans;
    }

    /** The names of the parts in which it is quoted, by the title of the report. */
    List<ReportPage.Quoted> of(ProgressReport report) {
        var names = plans.plan(report.planId()).reportParts().stream()
                .collect(Collectors.toMap(Part::code, Part::name));
        var mark = marks.mark(report);
        return sources.from(report.id()).stream().flatMap(one -> reports.findById(one.reportId()).stream()
                .flatMap(above -> versions.find(above.id(), above.number()).stream())
                .flatMap(version -> versions.frozen(version).stream())
                .filter(frozen -> frozen.parts().stream().anyMatch(part -> part.code().equals(one.part())
                        && part.text().contains(mark)))
                .map(frozen -> new ReportPage.Quoted(frozen.title(), names.getOrDefault(one.part(), one.part()),
                        one.number()))).toList();
    }
}
