package huozhong.attendance;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What somebody's presence at a gathering comes to.
 *
 * @param share of the planned minutes, in percent
 * @param isCounted whether it counts already
 */
public record Attended(String gatheringId, String personId, Presence.State state, @Nullable LocalDateTime inAt,
                       @Nullable LocalDateTime outAt, @Nullable Means means, int minutes, int share,
                       boolean isCounted) {

    private static final int WHOLE = 100;

    static Attended of(Gathering gathering, Presence one) {
        return new Attended(gathering.id(), one.personId(), one.state(), one.inAt(), one.outAt(), one.means(),
                one.minutes(), one.minutes() * WHOLE / Math.max(1, gathering.minutes()), one.countedAt() != null);
    }
}
