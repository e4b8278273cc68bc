package huozhong.attendance;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

import huozhong.attendance.Gathering.Kind;

/** What a gathering is to be: whose, by whom, where and from when to when; the plan and the host may be none. */
public record GatheringPlan(@Nullable String planId, Kind kind, String ownerId, String unitId, @Nullable String hostId,
                            String regionId, String title, String place, LocalDateTime startsAt,
                            LocalDateTime endsAt) {
}
