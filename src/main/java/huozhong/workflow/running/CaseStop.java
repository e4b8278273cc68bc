package huozhong.workflow.running;

import java.time.LocalDateTime;

/** That a case which can't go on is to be ended: asked for by one flow administrator, to be agreed to by another. */
record CaseStop(String failedId, String process, String caseId, String reason, String askedBy, LocalDateTime askedAt) {
}
