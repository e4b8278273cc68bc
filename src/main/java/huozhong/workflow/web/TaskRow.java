package huozhong.workflow.web;

import org.jspecify.annotations.Nullable;

import huozhong.workflow.TaskEntry;
import huozhong.workflow.Urges.Urged;

/**
 * A row of the list with what depends on the moment and the reader: late (逾期), opened by him, urged, why it wants a
 * look of its own; and by what people know the case besides its name.
 */
record TaskRow(TaskEntry task, boolean overdue, boolean seen, @Nullable Urged urged,
               @Nullable String caution, @Nullable String subtitle) {
}
