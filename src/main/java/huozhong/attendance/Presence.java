package huozhong.attendance;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

import huozhong.attendance.CorrectPresence.Correction;

/**
 * 到场记录: one person at one gathering, how that is known and who says so.
 *
 * @param deviceInAt what the device that signed him in said the time was
 * @param clockOff   whether that device's clock was off by more than five minutes
 * @param nonce      by which a sending that is repeated is known again
 * @param minutes    how long he was there, of what was planned; 0 where a conflict isn't resolved
 * @param conflict   the other gathering where he was at the same time
 */
public record Presence(String id, String gatheringId, String personId, AttendeeKind attendeeKind,
                       @Nullable String memberId, State state, @Nullable LocalDateTime inAt,
                       @Nullable LocalDateTime outAt, @Nullable LocalDateTime deviceInAt, boolean clockOff,
                       @Nullable Means means, @Nullable String byUser, String nonce, int minutes,
                       @Nullable LocalDateTime countedAt, @Nullable String conflict) {

    /** 已到 · 缺席 · 准假. */
    public enum State { PRESENT, ABSENT, EXCUSED }

    public boolean isPresent() {
        return state == State.PRESENT;
    }

    Presence until(LocalDateTime out, int stayed) {
        return new Presence(id, gatheringId, personId, attendeeKind, memberId, state, inAt, out, deviceInAt, clockOff,
                means, byUser, nonce, stayed, countedAt, conflict);
    }

    /** The same, written down anew by a hand: there from when to when, or not there. */
    Presence corrected(State now, @Nullable LocalDateTime in, @Nullable LocalDateTime out, String by, int stayed) {
        return new Presence(id, gatheringId, personId, attendeeKind, memberId, now, in, out, deviceInAt, clockOff,
                now == State.PRESENT && means == null ? Means.LIST : means, by, nonce, stayed, countedAt,
                now == State.PRESENT ? conflict : null);
    }

    /** The same as a leader lets it say: since when it counts stays, and where he was besides is settled. */
    Presence amended(Gathering gathering, Correction wanted, String by) {
        var there = wanted.state() == State.PRESENT;
        var in = there ? wanted.from(gathering) : null;
        return new Presence(id, gatheringId, personId, attendeeKind, memberId, wanted.state(), in,
                there ? wanted.out() : null, deviceInAt, clockOff, Means.AMENDED, by, nonce,
                in == null ? 0 : gathering.minutes(in, wanted.out()), countedAt, null);
    }
}
