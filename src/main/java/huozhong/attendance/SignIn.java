package huozhong.attendance;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.attendance.GatheringSources.Kept;
import huozhong.attendance.Presence.Evidence;
import huozhong.attendance.Presence.State;
import huozhong.attendance.Presence.Worth;
import huozhong.shared.Ids;
import huozhong.shared.Refusal;
import huozhong.shared.Retry;
import huozhong.shared.Shanghai;

/**
 * 签到: whoever keeps a gathering signs people in and out. The same again, from another phone or after a lost answer, is
 * answered with when it was and writes nothing; what was kept on a phone without network is taken later. Each is a
 * transaction of its own: one that is refused keeps no other back.
 */
@Service
public class SignIn {

    /** A device that is off by more than this has said so. */
    static final Duration CLOCK_MAY_BE_OFF = Duration.ofMinutes(5);
    /** Nobody comes earlier than this before the start; nor is anybody signed in before. */
    private static final Duration EARLIEST = Duration.ofHours(3);
    static final String LATE = "补记签到";

    private final GatheringSources sources;
    private final PresenceRows presences;
    private final ExpectationRows expectations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignIn(GatheringSources sources, PresenceRows presences, ExpectationRows expectations,
           TransactionTemplate transaction, Clock clock) {
        this.sources = sources;
        this.presences = presences;
        this.expectations = expectations;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * One sending from a device.
     *
     * @param nonce by which it is known when it is sent again
     * @param at    what the device said the time was
     */
    public record Scan(String nonce, String personId, boolean out, Means means, LocalDateTime at) {
    }

    /** What became of one: the person, when he is signed in since, and a sentence where that is all there is to say. */
    public record Answer(String nonce, String personId, Outcome outcome, @Nullable LocalDateTime at, String words) {
    }

    /** 已签到 · 此前已签到 · 已签退 · 未受理. */
    public enum Outcome { SIGNED_IN, ALREADY, SIGNED_OUT, REFUSED }

    /** @param sentAt what the device says the time is now: by it its clock is put right */
    public List<Answer> take(String gatheringId, List<Scan> scans, LocalDateTime sentAt, Caller caller) {
        var kept = sources.kept(gatheringId, caller);
        var off = Duration.between(sentAt, Shanghai.now(clock));
        return scans.stream().map(scan -> taken(kept, scan, off, caller)).toList();
    }

    private Answer taken(Kept kept, Scan scan, Duration off, Caller caller) {
        try {
            return Retry.call(() -> transaction.execute(status -> take(kept, scan, off, caller)));
        } catch (Refusal refused) {
            return new Answer(scan.nonce, scan.personId, Outcome.REFUSED, null, String.valueOf(refused.getMessage()));
        }
    }

    private Answer take(Kept kept, Scan scan, Duration off, Caller caller) {
        var gathering = sources.visible(kept.gathering().id(), caller);
        if (gathering.isCounted() || gathering.state() == Gathering.State.CANCELLED) {
            throw new GatheringOver(gathering);
        }
        if (Shanghai.now(clock).isBefore(gathering.startsAt().minus(EARLIEST))) {
            return refused(scan, "还没有到签到时间，开始前" + EARLIEST.toHours() + "小时起可以签到");
        }
        if (!scan.means.isByStaff()) {
            return refused(scan, "签到台只能扫码、点名或按纸质表签到");
        }
        var repeated = presences.ofNonce(scan.nonce);
        if (repeated.isPresent()) {
            return repeated.get().personId().equals(scan.personId) ? already(scan, repeated.get())
                    : refused(scan, "这次扫码已经用于另一名成员，请重新扫码");
        }
        var at = time(gathering, scan.at.plus(off));
        var there = presences.find(gathering.id(), scan.personId);
        if (scan.out) {
            return there.filter(Presence::isPresent).map(one -> out(gathering, one, scan, at))
                    .orElseGet(() -> refused(scan, "还没有签到，不能签退"));
        }
        return there.map(one -> one.isPresent() ? already(scan, one) : late(gathering, one, scan, at, off, caller))
                .orElseGet(() -> in(gathering, scan, at, off, caller));
    }

    private Answer in(Gathering gathering, Scan scan, LocalDateTime at, Duration off, Caller caller) {
        var called = expectations.find(gathering.id(), scan.personId)
                .filter(one -> one.state() != Expectation.State.RELEASED)
                .map(one -> new Called(scan.personId, String.valueOf(one.memberId())))
                .or(() -> sources.of(gathering).walkIn(gathering, scan.personId));
        if (called.isEmpty()) {
            return refused(scan, "不在本场的对象范围内，请计入“其他到场人数”");
        }
        var conflict = presences.elsewhere(gathering, scan.personId).orElse(null);
        var one = new Presence(Ids.next(), gathering.id(), scan.personId, AttendeeKind.MEMBER, called.get().memberId(),
                State.PRESENT, at, null, new Evidence(scan.at, isOff(off), scan.means, caller.userId()), scan.nonce,
                new Worth(conflict == null ? gathering.minutes(at, null) : 0, null, conflict));
        presences.add(one);
        notCountedMeanwhile(gathering.id(), caller);
        return new Answer(scan.nonce, scan.personId, Outcome.SIGNED_IN, at,
                conflict == null ? "" : "同一时间还在另一场签到，核实前不计时长");
    }

    /** The new row holds its gathering: whoever makes that count sees the row, or is seen here. */
    private void notCountedMeanwhile(String gatheringId, Caller caller) {
        var gathering = sources.visible(gatheringId, caller);
        if (gathering.isCounted()) {
            throw new GatheringOver(gathering);
        }
    }

    /** Who was taken for absent comes after all, as long as nothing counts yet. */
    private Answer late(Gathering gathering, Presence absent, Scan scan, LocalDateTime at, Duration off,
                        Caller caller) {
        var conflict = presences.elsewhere(gathering, scan.personId).orElse(null);
        var now = absent.with(State.PRESENT, at, null, new Evidence(scan.at, isOff(off), scan.means, caller.userId()),
                new Worth(conflict == null ? gathering.minutes(at, null) : 0, null, conflict));
        if (!presences.change(now)) {
            throw new GatheringOver(gathering);
        }
        presences.changed(absent, now, caller.userId(), LATE, Shanghai.now(clock));
        return new Answer(scan.nonce, scan.personId, Outcome.SIGNED_IN, at, "");
    }

    private Answer out(Gathering gathering, Presence one, Scan scan, LocalDateTime at) {
        var until = one.outAt() != null && one.outAt().isAfter(at) ? one.outAt() : at;
        var in = one.inAt() == null ? gathering.startsAt() : one.inAt();
        presences.change(one.until(until, one.conflict() == null ? gathering.minutes(in, until) : 0));
        return new Answer(scan.nonce, scan.personId, Outcome.SIGNED_OUT, until, "");
    }

    /** Nobody came before the doors were open, or will come tomorrow: such a clock is put to now. */
    private LocalDateTime time(Gathering gathering, LocalDateTime said) {
        var now = Shanghai.now(clock);
        var millis = said.withNano(said.getNano() / 1_000_000 * 1_000_000);
        return millis.isAfter(now) || millis.isBefore(gathering.startsAt().minus(EARLIEST)) ? now : millis;
    }

    private static boolean isOff(Duration off) {
        return off.abs().compareTo(CLOCK_MAY_BE_OFF) > 0;
    }

    private static Answer already(Scan scan, Presence first) {
        return new Answer(scan.nonce, scan.personId, Outcome.ALREADY, first.inAt(), "");
    }

    private static Answer refused(Scan scan, String words) {
        return new Answer(scan.nonce, scan.personId, Outcome.REFUSED, null, words);
    }
}
