package huozhong.workflow;

import org.jspecify.annotations.Nullable;

import huozhong.access.Caller;
import huozhong.access.Duty;

/**
 * The task that is being submitted: the case (aggregate) it belongs to, the step of the diagram, the unit whose word it
 * is (none where the employer is only text), whether that word came on paper, and who submits it by which duty.
 */
public record TaskInHand(String taskId, String process, String caseId, String step, String stepName,
                         @Nullable String unitId, boolean onPaper, Caller caller, Duty duty) {
}
