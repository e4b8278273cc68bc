package huozhong.attendance;

import java.time.Duration;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * 场次: a place and a stretch of time where people are expected, of a lesson or an activity (its owner); it may stand
 * without a plan.
 *
 * @param unitId    who holds it (谁主办谁负责)
 * @param hostId    at whose place, where that is a unit
 * @param revision  grows with every move: what was said of an earlier one doesn't hold for a later
 * @param others    how many came who are nobody's members; a number and no names
 * @param countedAt since when what was done here counts; nothing of it is changed afterwards but by 更正申请
 */
public record Gathering(String id, @Nullable String planId, Kind kind, String ownerId, String unitId,
                        @Nullable String hostId, String regionId, String title, String place, LocalDateTime startsAt,
                        LocalDateTime endsAt, int revision, State state, int others,
                        @Nullable LocalDateTime countedAt) {

    /** 课次 · 活动. */
    public enum Kind { LESSON, ACTIVITY }

    /** 未结束 · 已结束 · 已取消. */
    public enum State { PLANNED, ENDED, CANCELLED }

    public boolean isCounted() {
        return countedAt != null;
    }

    /** How long it is meant to take. */
    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }

    /**
     * How long somebody was there, in minutes: from the later of his coming and its start to the earlier of his leaving
     * and its end; who never signed out stayed to its end. Nothing counts beyond what was planned.
     */
    int minutes(LocalDateTime in, @Nullable LocalDateTime out) {
        var from = in.isAfter(startsAt) ? in : startsAt;
        var to = out != null && out.isBefore(endsAt) ? out : endsAt;
        return Math.max(0, (int) Duration.between(from, to).toMinutes());
    }
}
