package huozhong.attendance;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.attendance.Presence.State;
import huozhong.audit.Audit;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/**
 * Corrects who was there, with a reason, until it counts; what was said before stays, and whoever confirms the record
 * sees both. Afterwards only a 更正申请 does.
 */
@Service
@Transactional
public class CorrectPresence {

    private static final int LONGEST = 200;

    private final GatheringSources sources;
    private final GatheringRows gatherings;
    private final PresenceRows presences;
    private final Audit audit;
    private final Clock clock;

    CorrectPresence(GatheringSources sources, GatheringRows gatherings, PresenceRows presences, Audit audit,
                    Clock clock) {
        this.sources = sources;
        this.gatherings = gatherings;
        this.presences = presences;
        this.audit = audit;
        this.clock = clock;
    }

    /** There from when to when, absent, or excused. */
    public record Correction(State state, @Nullable LocalDateTime in, @Nullable LocalDateTime out, String reason) {

        /** With a reason, and gone after having come. */
        void require(Gathering gathering) {
            if (reason.isBlank() || reason.length() > LONGEST) {
                throw new InvalidInput("reason", "请写明更正的理由，最多" + LONGEST + "字");
            }
            if (out != null && !out.isAfter(from(gathering))) {
                throw new InvalidInput("out", "离开时间应晚于到达时间");
            }
        }

        LocalDateTime from(Gathering gathering) {
            return in == null ? gathering.startsAt() : in;
        }
    }

    public void correct(String gatheringId, String personId, Correction to, Caller caller) {
        var kept = sources.kept(gatheringId, caller);
        var gathering = kept.gathering();
        to.require(gathering);
        var there = presences.find(gatheringId, personId).orElseThrow(NotFound::new);
        var now = to.state == State.PRESENT
                ? there.corrected(to.state, to.from(gathering), to.out, caller.userId(),
                        there.conflict() == null ? gathering.minutes(to.from(gathering), to.out) : 0)
                : there.corrected(to.state, null, null, caller.userId(), 0);
        if (gathering.isCounted() || !presences.change(now)) {
            throw new GatheringOver(gathering);
        }
        presences.changed(there, now, caller.userId(), to.reason, Shanghai.now(clock));
        audit.record(caller.act(kept.duty(), "PRESENCE_CORRECTED", gatheringId, Map.of()));
    }

    /** How many came who are nobody's members. */
    public void others(String gatheringId, int others, Caller caller) {
        var kept = sources.kept(gatheringId, caller);
        if (others < 0 || others > 100_000) {
            throw new InvalidInput("others", "其他到场人数应在0至100000之间");
        }
        if (kept.gathering().isCounted()) {
            throw new GatheringOver(kept.gathering());
        }
        gatherings.others(gatheringId, others);
    }
}
