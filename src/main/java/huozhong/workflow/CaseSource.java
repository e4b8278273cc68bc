package huozhong.workflow;

import huozhong.access.Scope;

/** A module's cases for the workflow: it runs one process and answers by the case's id, which is the business key. */
public interface CaseSource {

    String process();

    CaseFacts facts(String caseId);

    /** Whether this case exists for somebody with this scope. */
    boolean isVisible(String caseId, Scope scope);
}
