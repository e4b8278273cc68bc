package huozhong.registration.scan;

import java.time.LocalDateTime;

/** What a unit uploaded at once: how many pages, and how many of them were read. */
record ScanIntake(String id, String planId, String unitId, int total, int done, int attempts, String createdBy,
                  LocalDateTime createdAt) {
}
