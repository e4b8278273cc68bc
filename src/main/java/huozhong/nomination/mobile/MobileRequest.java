package huozhong.nomination.mobile;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/** 申请再查看: somebody wants more mobiles in full today than one person gets, for a unit and a reason. */
record MobileRequest(String id, MobileUse use, String userId, String unitId, LocalDate askedOn, String reason,
                     LocalDateTime askedAt, MoreMobiles.State state, @Nullable String decidedBy,
                     @Nullable LocalDateTime decidedAt) {
}
