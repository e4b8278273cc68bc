package huozhong.obligation;

import java.time.LocalDateTime;

/** 免报: that a unit needn't hand something in, or, not {@code waived}, that it must after all; with the reason. */
public record Waiver(String id, String planId, String unitId, String code, boolean waived, String reason,
                     String userId, String byUnitId, LocalDateTime at) {
}
