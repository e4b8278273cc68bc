package huozhong.training;

import java.math.BigDecimal;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

import huozhong.organization.Level;

/**
 * 学员: a member who is called to a course (调训), in the capacity of his highest team that it speaks to; the person is
 * his nomination's id.
 */
public record Enrolment(String id, String courseId, String personId, String memberId, String regionId, Level level,
                        String category, State state, LocalDateTime calledAt, @Nullable String reason,
                        @Nullable String result, @Nullable BigDecimal hours) {

    /** 已调训 · 已确认参加 · 准假 · 请假待批 · 候补 · 已退出 · 现场补录. */
    public enum State {
        CALLED("已调训"), CONFIRMED("已确认参加"), EXCUSED("准假"), LEAVE_ASKED("请假待批"), WAITING("候补"),
        WITHDRAWN("已退出"), WALK_IN("现场补录");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether he has one of the course's places. */
        public boolean isSeated() {
            return this == CALLED || this == CONFIRMED || this == LEAVE_ASKED || this == WALK_IN;
        }
    }
}
