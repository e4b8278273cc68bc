package huozhong.training;

import java.math.BigDecimal;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/** A lesson of a published course, and where who comes to it is written down. */
public record LessonFacts(String id, String courseId, int ordinal, String topic, String place, LocalDateTime startsAt,
                          LocalDateTime endsAt, BigDecimal hours, @Nullable String gatheringId) {
}
