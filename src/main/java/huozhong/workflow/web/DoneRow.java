package huozhong.workflow.web;

import org.jspecify.annotations.Nullable;

import huozhong.workflow.TaskEntry;

/** What somebody did, for whom (代) if not for himself, and whether he can take it back (撤回), or in words why not. */
record DoneRow(TaskEntry task, @Nullable String insteadOfName, boolean retractable, @Nullable String whyNot) {
}
