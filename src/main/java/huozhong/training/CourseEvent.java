package huozhong.training;

import java.time.LocalDateTime;

/** Something that happened to a course and is no review: who did it for which unit, when, and what he said. */
record CourseEvent(Kind kind, String userId, String unitId, LocalDateTime at, String text) {

    /** 提交审核 · 申请变更 · 改期或改地点 · 取消举办 · 结业登记 · 审定结业 · 退回结业登记. */
    enum Kind { SUBMITTED, CHANGE_BEGUN, RESCHEDULED, CANCELLED, RECORDED, CONFIRMED, SENT_BACK }
}
