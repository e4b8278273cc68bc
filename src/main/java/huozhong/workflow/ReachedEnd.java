package huozhong.workflow;

/** A case reached an end event of its diagram; heard in the same transaction. */
public record ReachedEnd(String process, String caseId, String endEvent) {
}
