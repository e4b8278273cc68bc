package huozhong.retention;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/** How long the personal data of a plan that ended is kept, and how far its end is. */
record Retention(String planId, LocalDateTime endedAt, LocalDateTime dueAt, State state,
                 @Nullable LocalDateTime archivedAt, @Nullable String archiveSha256, @Nullable Long archiveSize,
                 @Nullable LocalDateTime doneAt) {

    /** 保存期内 · 正在清除 · 已清除, after what a plan is that did not end yet. */
    public enum State {
        RUNNING("计划尚未结束"), KEPT("保存期内"), FORGETTING("正在清除"), DONE("已清除");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
