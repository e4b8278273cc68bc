package huozhong.workflow;

/** A task is gone without having been done; what was prepared for it is for nothing. */
public record TaskOver(String process, String caseId, String taskId) {
}
