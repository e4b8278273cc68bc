package huozhong.report;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a report: to which version, by whom of which unit, with what words; a return names the
 * parts and a day, what was sent on outside of the system its day and, where there is one, its scan.
 */
record ReportEvent(Kind kind, int number, String userId, String unitId, LocalDateTime at, String text, String parts,
                   @Nullable LocalDate until, @Nullable String scan) {

    /** 提交审签 · 退回起草人 · 报送 · 撤回 · 签收 · 退回修改 · 重新提交 · 审定 · 系统外报送. */
    enum Kind { SUBMITTED, SENT_BACK, HANDED_IN, WITHDRAWN, SIGNED, RETURNED, CORRECTED, ACCEPTED, SENT }
}
