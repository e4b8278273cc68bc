package huozhong.workflow.web;

import org.jspecify.annotations.Nullable;

import huozhong.workflow.Lapsed;
import huozhong.workflow.TaskEntry;

/**
 * What somebody did, for whom (代) if not for himself, whether it still holds, and whether he can take it back (撤回), or
 * in words why not; of what doesn't hold any more there is nothing to say about that.
 */
record DoneRow(TaskEntry task, @Nullable String insteadOfName, boolean retractable, @Nullable String whyNot,
               @Nullable Lapsed lapsed) {
}
