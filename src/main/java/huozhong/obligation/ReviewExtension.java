package huozhong.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.obligation.Extension.State;
import huozhong.obligation.Extensions.Answer;
import huozhong.obligation.ReviewExtension.Reviewed;
import huozhong.plan.PlanBook;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.SeenText;
import huozhong.shared.Shanghai;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form 审批延期: a leader of the receiver grants the wanted day or an earlier one, or refuses with the reason. */
@Component
class ReviewExtension implements TaskForm<Reviewed> {

    private final Extensions extensions;
    private final Obligations obligations;
    private final TellOwing telling;
    private final PlanBook plans;
    private final Clock clock;

    ReviewExtension(Extensions extensions, Obligations obligations, TellOwing telling, PlanBook plans, Clock clock) {
        this.extensions = extensions;
        this.obligations = obligations;
        this.telling = telling;
        this.plans = plans;
        this.clock = clock;
    }

    /** 同意 and 不同意. */
    enum Decision { AGREE, REJECT }

    /** Without a day that which was asked for. */
    record Reviewed(Decision decision, @Nullable LocalDate until, @Nullable String text) {
    }

    @Override
    public Set<String> processes() {
        return Set.of(Extension.PROCESS);
    }

    @Override
    public Set<String> decisions() {
        return Set.of(Decision.AGREE.name());
    }

    @Override
    public Class<Reviewed> payload() {
        return Reviewed.class;
    }

    @Override
    public Handled act(TaskInHand task, Reviewed given) {
        var asked = extensions.find(task.caseId()).orElseThrow(NotFound::new);
        var text = given.text() == null ? "" : SeenText.of(given.text());
        var answer = new Answer(text, task.caller().userId(), Shanghai.now(clock));
        if (given.decision() == Decision.REJECT) {
            if (text.isEmpty()) {
                throw new InvalidInput("text", "不同意延期的，请写明理由");
            }
            extensions.answer(asked.id(), State.REFUSED, null, answer);
            telling.refused(asked, text, task.duty());
            return Handled.rejected();
        }
        var until = Objects.requireNonNullElse(given.until(), asked.wanted());
        requirePossible(asked, until);
        extensions.answer(asked.id(), State.GRANTED, until, answer);
        telling.granted(asked, until, task.duty());
        return Handled.completed(Decision.AGREE.name());
    }

    private void requirePossible(Extension asked, LocalDate until) {
        if (until.isAfter(asked.wanted())) {
            throw new InvalidInput("until", "同意延至的日期不能晚于申请的日期");
        }
        if (!until.isAfter(obligations.get(plans.plan(asked.planId()), asked.code()).due().day())) {
            throw new InvalidInput("until", "同意延至的日期应晚于原定期限");
        }
    }
}
