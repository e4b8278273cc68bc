package huozhong.attendance;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

import huozhong.attendance.CorrectPresence.Correction;

/**
 * 到场记录: one person at one gathering, how that is known and who says so.
 *
 * @param nonce by which a sending that is repeated is known again
 */
public record Presence(String id, String gatheringId, String personId, AttendeeKind attendeeKind,
                       @Nullable String memberId, State state, @Nullable LocalDateTime inAt,
                       @Nullable LocalDateTime outAt, Evidence evidence, String nonce, Worth worth) {

    /** How it is known: what the device said the time was, if that was off by five minutes, the means, from whom. */
    public record Evidence(@Nullable LocalDateTime deviceInAt, boolean clockOff, @Nullable Means means,
                           @Nullable String byUser) {
    }

    /**
     * What it comes to: how long he was there, of what was planned; 0 where a conflict isn't resolved, the other
     * gathering where he was at the same time.
     */
    public record Worth(int minutes, @Nullable LocalDateTime countedAt, @Nullable String conflict) {
    }

    /** 已到 · 缺席 · 准假. */
    public enum State { PRESENT, ABSENT, EXCUSED }

    public boolean isPresent() {
        return state == State.PRESENT;
    }

    public boolean clockOff() {
        return evidence.clockOff;
    }

    public @Nullable Means means() {
        return evidence.means;
    }

    public int minutes() {
        return worth.minutes;
    }

    public @Nullable LocalDateTime countedAt() {
        return worth.countedAt;
    }

    public @Nullable String conflict() {
        return worth.conflict;
    }

    Presence until(LocalDateTime out, int stayed) {
        return with(state, inAt, out, evidence, new Worth(stayed, countedAt(), conflict()));
    }

    /** The same, written down anew by a hand: there from when to when, or not there. */
    Presence corrected(State now, @Nullable LocalDateTime in, @Nullable LocalDateTime out, String by, int stayed) {
        var known = now == State.PRESENT && means() == null ? Means.LIST : means();
        return with(now, in, out, new Evidence(evidence.deviceInAt, evidence.clockOff, known, by),
                new Worth(stayed, countedAt(), now == State.PRESENT ? conflict() : null));
    }

    /** The same as a leader lets it say: since when it counts stays, and where he was besides is settled. */
    Presence amended(Gathering gathering, Correction wanted, String by) {
        var there = wanted.state() == State.PRESENT;
        var in = there ? wanted.from(gathering) : null;
        return with(wanted.state(), in, there ? wanted.out() : null,
                new Evidence(evidence.deviceInAt, evidence.clockOff, Means.AMENDED, by),
                new Worth(in == null ? 0 : gathering.minutes(in, wanted.out()), countedAt(), null));
    }

    /** The same person at the same gathering. */
    Presence with(State now, @Nullable LocalDateTime in, @Nullable LocalDateTime out, Evidence known, Worth comesTo) {
        return new Presence(id, gatheringId, personId, attendeeKind, memberId, now, in, out, known, nonce, comesTo);
    }
}
