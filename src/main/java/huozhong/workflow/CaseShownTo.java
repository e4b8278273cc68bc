package huozhong.workflow;

import java.util.Set;

/** A task was opened for these units; whoever keeps what units may see hears it in the same transaction. */
public record TaskOpened(String process, String caseId, String step, Set<String> unitIds) {
}
