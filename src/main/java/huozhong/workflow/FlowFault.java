package huozhong.workflow;

import java.time.LocalDateTime;

/** A case with which its published diagram or table couldn't go on: at which step, why, and since when. */
public record FlowFault(String id, String process, String caseId, String step, String reason, LocalDateTime foundAt) {
}
