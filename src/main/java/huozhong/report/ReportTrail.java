package huozhong.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Organization;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.plan.ReportFigure;
import huozhong.plan.ReportParts.Part;
import huozhong.report.ReportEvent.Kind;
import huozhong.report.ReportPage.EventLine;
import huozhong.report.ReportPage.Head;
import huozhong.report.ReportPage.Returned;
import huozhong.report.ReportPage.VersionLine;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.TaskEntry;

/** What became of a report so far: its versions and events, by names, and whose turn it is. */
@Component
class ReportTrail {

    private final ReportVersions versions;
    private final ReportEvents events;
    private final ReportDuty duties;
    private final Figures figures;
    private final OpenSteps steps;
    private final PlanBook plans;
    private final Organization organization;

    ReportTrail(ReportVersions versions, ReportEvents events, ReportDuty duties, Figures figures, OpenSteps steps,
                PlanBook plans, Organization organization) {
        this.versions = versions;
        this.events = events;
        this.duties = duties;
        this.figures = figures;
        this.steps = steps;
        this.plans = plans;
        this.organization = organization;
    }

    boolean isVisible(ProgressReport report, Caller caller) {
        return duties.isVisible(report, caller);
    }

    boolean isOwn(ProgressReport report, Caller caller) {
        return duties.isOwn(report, caller);
    }

    boolean mayWrite(ProgressReport report, Caller caller) {
        return duties.writing(report, caller).isPresent();
    }

    boolean mayAct(ProgressReport report, Caller caller) {
        return duties.acting(report, caller).isPresent();
    }

    boolean isOpen(ProgressReport report) {
        return plans.plan(report.planId()).status() == Plan.Status.PUBLISHED;
    }

    List<Part> planned(ProgressReport report) {
        return plans.plan(report.planId()).reportParts();
    }

    /** It is the report into which the others' go, and his region's. */
    boolean mayMerge(ProgressReport report, Caller caller) {
        return report.regionId().equals(plans.plan(report.planId()).regionId()) && isOwn(report, caller);
    }

    /** By which duty he says that the plan's own region sent it on outside of the system. */
    Optional<Duty> sending(ProgressReport report, Caller caller) {
        return report.regionId().equals(plans.plan(report.planId()).regionId()) ? duties.acting(report, caller)
                : Optional.empty();
    }

    boolean isRunning(ProgressReport report) {
        return !steps.of(ProgressReport.PROCESS, report.id()).isEmpty();
    }

    /** The task by which this caller sends the corrected one. */
    Optional<String> correction(ProgressReport report, Caller caller) {
        return steps.of(ProgressReport.PROCESS, report.id()).stream().filter(TaskEntry::isCorrection)
                .filter(task -> task.dutyOf(caller).isPresent()).map(TaskEntry::taskId).findFirst();
    }

    Optional<Frozen> latest(ProgressReport report) {
        return versions.find(report.id(), report.number()).flatMap(versions::frozen);
    }

    String user(String id) {
        return organization.user(id).name();
    }

    Head head(ProgressReport report) {
        var title = organization.region(report.regionId()).name()
                + plans.plan(report.planId()).milestone(report.code()).name();
        return new Head(report.id(), report.planId(), report.code(), title, report.unitId(),
                organization.unit(report.unitId()).name(), report.state(), user(report.begunBy()), report.begunAt(),
                report.handedInAt(), report.number());
    }

    List<VersionLine> versions(ProgressReport report) {
        return versions.of(report.id()).stream().map(one -> new VersionLine(one.number(), one.sha256(), one.asOf(),
                one.handedInAt(), user(one.agreedBy()), one.scan())).toList();
    }

    List<EventLine> events(ProgressReport report) {
        var names = names(report);
        var all = events.of(report.id());
        return IntStream.range(0, all.size()).mapToObj(i -> line(i + 1, all.get(i), names)).toList();
    }

    private EventLine line(int ordinal, ReportEvent one, Map<String, String> names) {
        return new EventLine(ordinal, one.kind(), one.number(), user(one.userId()),
                organization.unit(one.unitId()).name(), one.at(), one.text(), parts(one, names), one.until(),
                one.scan() != null);
    }

    /** What was said at the last return, while it is being corrected. */
    Optional<Returned> returned(ProgressReport report) {
        if (!report.state().isWritable()) {
            return Optional.empty();
        }
        var names = names(report);
        var all = events.of(report.id());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1))
                .filter(one -> one.kind() == Kind.RETURNED || one.kind() == Kind.SENT_BACK)
                .map(one -> new Returned(one.text(), parts(one, names), one.until(),
                        organization.unit(one.unitId()).name() + " " + user(one.userId())));
    }

    /** By how much what the last report counted would be another number today. */
    Map<ReportFigure, Long> adjusted(ProgressReport report, Frozen last) {
        var again = figures.count(report, last.asOf());
        var adjusted = new EnumMap<ReportFigure, Long>(ReportFigure.class);
        last.figures().forEach(one -> {
            var counted = one.counted();
            var now = again.get(one.code());
            if (counted != null && now != null && !counted.equals(now)) {
                adjusted.put(one.code(), now - counted);
            }
        });
        return adjusted;
    }

    private Map<String, String> names(ProgressReport report) {
        return plans.plan(report.planId()).reportParts().stream().collect(Collectors.toMap(Part::code, Part::name));
    }

    private static List<String> parts(ReportEvent one, Map<String, String> names) {
        return one.parts().isEmpty() ? List.of() : Arrays.stream(one.parts().split(","))
                .map(code -> names.getOrDefault(code, code)).toList();
    }
}
