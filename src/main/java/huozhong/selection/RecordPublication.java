package huozhong.selection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.plan.PlanBook;
import huozhong.selection.RecordPublication.Publication;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form for 公示, where the plan asks for it: from when to when, and what was objected. */
@Component
class RecordPublication implements TaskForm<Publication> {

    private final Selections selections;
    private final PlanBook plans;
    private final Clock clock;

    RecordPublication(Selections selections, PlanBook plans, Clock clock) {
        this.selections = selections;
        this.plans = plans;
        this.clock = clock;
    }

    /** The days of the publication, both included, and the objections with what became of them. */
    record Publication(LocalDate from, LocalDate until, @Nullable String objections) {
    }

    @Override
    public String process() {
        return OpenSelection.PROCESS;
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
        var days = ChronoUnit.DAYS.between(publication.from(), publication.until()) + 1;
        var asked = plans.plan(selection.planId()).options().publicationDays();
        if (days < asked) {
            throw new InvalidInput("until", "公示期不得少于" + asked + "天");
        }
        if (!Shanghai.today(clock).isAfter(publication.until())) {
            throw new InvalidInput("until", "公示期未满，期满后再登记公示结果");
        }
        selection.published(publication.from(), publication.until(), publication.objections());
        return Handled.completed("PUBLISHED");
    }
}
