package huozhong.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.plan.PlanBook;
import huozhong.plan.ReportParts.Part;
import huozhong.report.ReportEvent.Kind;
import huozhong.report.ReportEvents.Said;
import huozhong.report.ReviewReport.Reviewed;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.SeenText;
import huozhong.shared.Shanghai;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form 审阅: a leader of the region above accepts the report, or returns parts of it until a day and says why. */
@Component
class ReviewReport implements TaskForm<Reviewed> {

    private final Reports reports;
    private final ReportEvents events;
    private final TellReports telling;
    private final PlanBook plans;
    private final Clock clock;

    ReviewReport(Reports reports, ReportEvents events, TellReports telling, PlanBook plans, Clock clock) {
        this.reports = reports;
        this.events = events;
        this.telling = telling;
        this.plans = plans;
        this.clock = clock;
    }

    /** 审定 and 退回修改. */
    enum Decision { ACCEPT, RETURN }

    /** A return says why, which parts (codes with commas between) and until when. */
    record Reviewed(Decision decision, @Nullable String text, @Nullable String parts, @Nullable LocalDate until) {
    }

    @Override
    public Set<String> processes() {
        return Set.of(ProgressReport.PROCESS);
    }

    @Override
    public Set<String> decisions() {
        return Set.of(Decision.ACCEPT.name());
    }

    @Override
    public Class<Reviewed> payload() {
        return Reviewed.class;
    }

    @Override
    public Handled act(TaskInHand task, Reviewed given) {
        var report = reports.findById(task.caseId()).orElseThrow(NotFound::new);
        var text = given.text() == null ? "" : SeenText.of(given.text());
        if (given.decision() == Decision.RETURN) {
            return returned(report, task, new Said(text, given.parts() == null ? "" : given.parts(), given.until(),
                    null));
        }
        report.accept();
        reports.saveAndFlush(report);
        events.add(report, Kind.ACCEPTED, Said.of(text), task.caller().userId(), task.duty());
        telling.accepted(report, task.duty());
        return Handled.completed(Decision.ACCEPT.name());
    }

    private Handled returned(ProgressReport report, TaskInHand task, Said said) {
        if (said.text().isEmpty()) {
            throw new InvalidInput("text", "退回修改的，请写明理由");
        }
        requireParts(report, said.parts());
        if (said.until() == null || said.until().isBefore(Shanghai.today(clock))) {
            throw new InvalidInput("until", "请写明于何日前改好，不早于今天");
        }
        report.giveBack();
        reports.saveAndFlush(report);
        events.add(report, Kind.RETURNED, said, task.caller().userId(), task.duty());
        return Handled.returned();
    }

    private void requireParts(ProgressReport report, String parts) {
        var known = plans.plan(report.planId()).reportParts().stream().map(Part::code).collect(Collectors.toSet());
        var named = parts.isBlank() ? List.<String>of() : Arrays.asList(parts.split(","));
        if (named.isEmpty() || !known.containsAll(named)) {
            throw new InvalidInput("parts", "请选择需要修改的部分");
        }
    }
}
