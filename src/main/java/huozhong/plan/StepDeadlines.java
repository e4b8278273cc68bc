package huozhong.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The user tasks that are due by a milestone or a phase's end; with a kind, only in rounds that fill such quotas. */
public record StepDeadlines(String by, Quota.@Nullable Kind kind, List<String> steps) {

    boolean speaksOf(String step, Quota.@Nullable Kind round) {
        return kind == round && steps.contains(step);
    }
}
