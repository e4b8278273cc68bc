package huozhong.roster;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * 批量录入: an uploaded roster, checked for one unit in one plan, and how far its writing has come. Registration forms
 * have no file of their own here: whoever read them keeps each.
 */
record RosterImport(String id, String planId, String unitId, @Nullable String fileId, @Nullable String photosId,
                    RosterImportSheet sheet, State state, @Nullable String leaseHolder,
                    @Nullable LocalDateTime leaseUntil, String createdBy, LocalDateTime createdAt,
                    @Nullable LocalDateTime doneAt) {

    /** 已核对 · 写入中 (or stopped on the way) · 已写入. */
    public enum State { CHECKED, RUNNING, DONE }

    boolean isBeingWrittenAt(LocalDateTime now) {
        return leaseHolder != null && leaseUntil != null && now.isBefore(leaseUntil);
    }
}
