package huozhong.nomination.people;

import org.jspecify.annotations.Nullable;

import huozhong.nomination.Nomination.State;

/**
 * Which of the nominations in somebody's scope.
 *
 * @param awaits    where it is now: a step, a place where it waits to be told, or {@link #ANY_STEP}
 * @param late      only what somebody should have handled by now
 * @param q         how the name begins, a part of the employer, or the whole 编号
 * @param mine      我报送的, what the caller himself put forward
 * @param submitted without drafts
 */
public record NomineeQuery(@Nullable String plan, @Nullable String category, @Nullable String region,
                           @Nullable String recommender, @Nullable State state, @Nullable String awaits,
                           @Nullable Boolean late, @Nullable String q, @Nullable Boolean mine,
                           @Nullable Boolean submitted) {

    /** Where any step is open, whichever. */
    public static final String ANY_STEP = "ANY_STEP";

    /** Whether it asks for something that only nominations know, not the tasks on them. */
    boolean isOfNominationsOnly() {
        return state != null && state != State.IN_PROGRESS || awaits != null && !awaits.isBlank()
                || Boolean.TRUE.equals(late) || q != null && !q.isBlank() || Boolean.TRUE.equals(mine);
    }

    /** Those of a plan in a state. */
    public static NomineeQuery of(String plan, State state) {
        return new NomineeQuery(plan, null, null, null, state, null, null, null, null, null);
    }
}
