package huozhong.obligation;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

import huozhong.obligation.Extensions.Answer;

/**
 * 延期申请: until when a unit wants to hand in what it owes, why, and until when it may.
 *
 * @param afterDue whether it was asked for when the date was over already
 */
public record Extension(String id, String planId, String unitId, String code, LocalDate wanted, String reason,
                        String askedBy, LocalDateTime askedAt, boolean afterDue, State state,
                        @Nullable LocalDate granted, Answer answer) {

    static final String PROCESS = "Extension";
    /** As the diagram names it. */
    static final String REJECTED = "ExtensionRejected";

    /** 办理中 · 已同意 · 未同意. */
    public enum State { OPEN, GRANTED, REFUSED }
}
