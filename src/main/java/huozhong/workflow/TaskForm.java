package huozhong.workflow;

import java.util.Set;

import org.springframework.util.ClassUtils;

/**
 * What happens when a form is submitted on a user task: one implementation a form, named like it. It acts on the
 * aggregate in the user's transaction and says how the task goes on; a refusal leaves both as they were.
 */
public interface TaskForm<T extends Record> {

    /** The processes whose cases it acts on: in any other it would look for a case that isn't there. */
    Set<String> processes();

    /** The words with which it completes its task, for branches to read. */
    Set<String> decisions();

    Class<T> payload();

    Handled act(TaskInHand task, T payload);

    default String formId() {
        return ClassUtils.getUserClass(this).getSimpleName();
    }
}
