package huozhong.submission.paper;

import org.jspecify.annotations.Nullable;

/**
 * In what a version is not what is so now, in a sentence; equal as long as that stays the same.
 *
 * @param nominationId whose line it is; none where it is about the whole
 */
public record RosterDifference(Kind kind, @Nullable String nominationId, String person, String words) {

    /** 少人 · 多人 · 内容不一 · 顺序不一 · 与名额不符 · 盖章. */
    public enum Kind { NOT_ON_ROSTER, NOT_ON_LIST, FIELD, ORDER, SEATS, STAMP }
}
