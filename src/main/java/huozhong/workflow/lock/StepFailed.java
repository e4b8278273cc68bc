package huozhong.workflow.lock;

import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/**
 * A step that a diagram calls failed. The engine stores a failed job's message and stack trace in its own tables:
 * this says which step and what kind of failure, and leaves every word of it, which may name people, behind.
 */
final class StepFailed extends ELException {

    StepFailed(String step, Throwable cause) {
        super(step + " failed: " + cause.getClass().getName());
        setStackTrace(cause.getStackTrace());
    }
}
