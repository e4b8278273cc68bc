package huozhong.workflow;

import java.util.Set;

/**
 * A case came before these units, by a task that was opened for them or handed to them: whoever keeps what units may
 * see hears it in the same transaction.
 */
public record CaseShownTo(String process, String caseId, String step, Set<String> unitIds) {
}
