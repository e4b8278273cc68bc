package huozhong.workflow;

import java.util.Set;

import huozhong.access.Scope;

/** A module's cases for the workflow: it runs one process and answers by the case's id, which is the business key. */
public interface CaseSource {

    String process();

    /** The elements of its diagram, and the names of its messages and errors, that the code speaks of. */
    Set<String> known();

    CaseFacts facts(String caseId);

    /** Whether this case exists for somebody with this scope. */
    boolean isVisible(String caseId, Scope scope);
}
