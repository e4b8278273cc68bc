package huozhong.attendance;

import java.time.LocalDateTime;

import huozhong.attendance.CorrectPresence.Correction;

/**
 * 更正申请: what is to stand in a presence that counts already, and why; decided by the organiser's leader, who isn't who
 * asked.
 *
 * @param answer what was said to it, or ""
 */
public record Amendment(String id, String gatheringId, String personId, Correction wanted, String askedBy,
                        LocalDateTime askedAt, State state, String answer) {

    static final String PROCESS = "Amendment";
    /** As the diagram names it. */
    static final String REJECTED = "AmendmentRejected";

    /** 办理中 · 已同意 · 未同意. */
    public enum State { OPEN, GRANTED, REFUSED }
}
