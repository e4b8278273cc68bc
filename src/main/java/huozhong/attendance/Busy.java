package huozhong.attendance;

import java.time.LocalDateTime;

/** That somebody is expected elsewhere at the time: where, and from when to when. */
public record Busy(String personId, String gatheringId, String title, LocalDateTime startsAt, LocalDateTime endsAt) {
}
