package huozhong.workflow;

import org.springframework.util.ClassUtils;

/**
 * What happens when a form is submitted on a user task: one implementation a form, named like it. It acts on the
 * aggregate in the user's transaction and says how the task goes on; a refusal leaves both as they were.
 */
public interface TaskForm<T extends Record> {

    Class<T> payload();

    Handled act(TaskInHand task, T payload);

    default String formId() {
        return ClassUtils.getUserClass(this).getSimpleName();
    }
}
