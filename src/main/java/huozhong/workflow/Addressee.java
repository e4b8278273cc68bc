package huozhong.workflow;

import org.jspecify.annotations.Nullable;

/**
 * A candidate group that gets a task, and the unit whose word is asked; on paper where that unit has no leader in the
 * system, unassigned (待分派) where no unit was found.
 */
record Addressee(String group, @Nullable String unitId, boolean onPaper, boolean unassigned) {
}
