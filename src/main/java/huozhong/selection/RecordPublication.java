package huozhong.selection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.nomination.Nominees;
import huozhong.plan.PlanBook;
import huozhong.selection.RecordPublication.Publication;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.shared.WorkCalendar;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/**
 * The form for 公示, where the plan asks for it: from when to when, in working days, and a word on it. Every objection is
 * answered by then, and whom one struck is not among the chosen any more.
 */
@Component
class RecordPublication implements TaskForm<Publication> {

    private final Selections selections;
    private final PlanBook plans;
    private final WorkCalendar calendar;
    private final Objections objections;
    private final Choices choices;
    private final Nominees nominees;
    private final Clock clock;

    RecordPublication(Selections selections, PlanBook plans, WorkCalendar calendar, Objections objections,
                      Choices choices, Nominees nominees, Clock clock) {
        this.selections = selections;
        this.plans = plans;
        this.calendar = calendar;
        this.objections = objections;
        this.choices = choices;
        this.nominees = nominees;
        this.clock = clock;
    }

    /** The days of the publication, both included, and what is to be said of it as a whole. */
    record Publication(LocalDate from, LocalDate until, @Nullable String objections) {
    }

    @Override
    public Set<String> processes() {
        return Set.of(OpenSelection.PROCESS);
    }

    @Override
    public Set<String> decisions() {
        return Set.of("PUBLISHED");
    }

    @Override
    public Class<Publication> payload() {
        return Publication.class;
    }

    @Override
    public Handled act(TaskInHand task, Publication publication) {
        var selection = selections.findById(task.caseId()).orElseThrow(NotFound::new);
        requireEnoughDays(publication, plans.plan(selection.planId()).options().publicationDays());
        if (!Shanghai.today(clock).isAfter(publication.until())) {
            throw new InvalidInput("until", "公示期未满，期满后再登记公示结果");
        }
        requireAnswered(selection);
        selection.published(publication.from(), publication.until(), publication.objections());
        return Handled.completed("PUBLISHED");
    }

    private void requireEnoughDays(Publication publication, int asked) {
        var days = calendar.workdays(publication.from(), publication.until());
        if (days < asked || publication.until().isBefore(publication.from())) {
            var unknown = IntStream.rangeClosed(publication.from().getYear(), publication.until().getYear())
                    .filter(year -> !calendar.knows(year)).mapToObj(year -> year + "年")
                    .collect(Collectors.joining("、"));
            throw new InvalidInput("until", "公示期不得少于" + asked + "个工作日，这段时间有" + days + "个工作日"
                    + (unknown.isEmpty() ? "" : "（系统中没有" + unknown + "的放假安排，只按周末计算）"));
        }
    }

    private void requireAnswered(Selection selection) {
        var all = objections.findBySelectionIdOrderByRecordedAtAscIdAsc(selection.id());
        var open = all.stream().filter(one -> one.outcome() == null).count();
        if (open > 0) {
            throw new InvalidInput("objections", "还有" + open + "条异议没有答复，请全部答复后再登记公示结果");
        }
        all.stream().filter(one -> one.outcome() == Objection.Outcome.UPHELD)
                .flatMap(one -> Stream.ofNullable(one.nominationId())).filter(id -> isChosen(selection, id)).findFirst()
                .ifPresent(id -> {
                    throw new InvalidInput("objections", nominees.get(id).dossier().name()
                            + "的异议成立，仍在入选名单中，请负责人先取消其入选");
                });
    }

    private boolean isChosen(Selection selection, String nominationId) {
        return choices.findBySelectionIdAndNominationIdAndStateIn(selection.id(), nominationId, LiveChoices.LIVE)
                .isPresent();
    }
}
