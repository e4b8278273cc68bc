package huozhong.workflow;

/** A case with what the routing needs to know of it. */
public record Matter(String process, String caseId, CaseFacts facts) {
}
