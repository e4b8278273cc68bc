package huozhong.workflow;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/** A task was handed over (转交): by whom of which unit (in whose place), to which colleague or unit, why and when. */
public record Transfer(String id, String taskId, String step, String stepName, String by, @Nullable String insteadOf,
                       String unit, String to, String reason, LocalDateTime at) {

    /** What task_entry says of it. */
    public static final String DECISION = "TRANSFER";
}
