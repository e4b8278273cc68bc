package huozhong.plan;

import java.time.LocalDateTime;

/**
 * That a milestone or a phase of a published plan was moved: from when to when, why, for which unit and by whom; said
 * against it is what it contradicted and was moved to anyway, or "".
 */
public record DateMove(String id, String planId, String code, String name, Dates from, Dates to, String reason,
                       String against, LocalDateTime movedAt, String userId, String unitId) {
}
