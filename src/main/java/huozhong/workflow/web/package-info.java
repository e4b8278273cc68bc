/**
 * The task list, the submission of a form and the transfer of a task.
 * They speak of tasks and forms; nothing of the engine is seen from outside.
 */
@NullMarked
package huozhong.workflow.web;

import org.jspecify.annotations.NullMarked;

