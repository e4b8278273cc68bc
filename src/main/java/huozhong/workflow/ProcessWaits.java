package huozhong.workflow;

/** A case reached, or left, a place of its diagram where it waits for a message; heard in the same transaction. */
public record ProcessWaits(String process, String caseId, String message, boolean waiting) {
}
