package huozhong.obligation;

import java.time.LocalDateTime;

/** 催报: that a unit was urged to hand in what it owes: by which unit, when, and what it was told. */
record Urge(String planId, String code, String unitId, String unit, String byUnit, LocalDateTime at,
                   String message) {
}
