package huozhong.workflow;

/** A case reached, or left, a place of its diagram where it waits to be told; heard in the same transaction. */
public record ProcessWaits(String process, String caseId, String place, boolean waiting) {
}
