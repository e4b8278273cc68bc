package huozhong.attendance;

import org.jspecify.annotations.Nullable;

/** Somebody who is expected at a gathering, or was: excused (准假), or released since he needn't come any more. */
public record Expectation(String gatheringId, String personId, AttendeeKind attendeeKind, @Nullable String memberId,
                          State state, @Nullable String overrideReason) {

    /** 应到 · 准假 · 不再要求. */
    public enum State { EXPECTED, EXCUSED, RELEASED }
}
