package huozhong.training;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/** What a course is, for whoever hangs something on it; title and aim are those that are in force. */
public record CourseFacts(String id, String planId, String number, String title, String unitId, String regionId,
                          Course.State state, boolean certificates, @Nullable LocalDateTime closedAt) {
}
