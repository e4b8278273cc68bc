package huozhong.report;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.plan.PlanBook;
import huozhong.shared.Shanghai;
import huozhong.workflow.TaskInHand;

/** Makes of what is written and counted now the version that is handed in. */
@Component
class FreezeReport {

    private final ReportDraft draft;
    private final Figures figures;
    private final LastReport last;
    private final ReportVersions versions;
    private final PlanBook plans;
    private final Organization organization;
    private final Clock clock;

    FreezeReport(ReportDraft draft, Figures figures, LastReport last, ReportVersions versions, PlanBook plans,
                 Organization organization, Clock clock) {
        this.draft = draft;
        this.figures = figures;
        this.last = last;
        this.versions = versions;
        this.plans = plans;
        this.organization = organization;
        this.clock = clock;
    }

    /** The report's next version; late is what the moment of its first one says. */
    void handIn(ProgressReport report, TaskInHand task, @Nullable String scan) {
        var now = Shanghai.now(clock);
        report.handIn(now);
        var content = versions.written(now(report, report.number(), now));
        versions.add(new ReportVersion(report.id(), report.number(), ReportVersions.hash(content), content, now, now,
                task.caller().userId(), task.duty().unitId(), scan));
    }

    /** As it would be frozen at this moment. */
    Frozen now(ProgressReport report, int number, LocalDateTime asOf) {
        var texts = draft.texts(report.id());
        var parts = plans.plan(report.planId()).reportParts().stream().map(part -> new Frozen.Part(part.code(),
                part.name(), Optional.ofNullable(texts.get(part.code())).map(ReportDraft.Text::text).orElse("")))
                .toList();
        return new Frozen(title(report), organization.unit(report.unitId()).name(), number, asOf, parts,
                figures.of(report, asOf, last.before(report).orElse(null), draft.entered(report.id())));
    }

    /** 康平县第一次报送工作进展情况. */
    String title(ProgressReport report) {
        return organization.region(report.regionId()).name() + last.obligation(report).name();
    }
}
