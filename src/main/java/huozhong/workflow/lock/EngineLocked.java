package huozhong.workflow.lock;

import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/** The engine was asked to evaluate something that it must not; whatever asked is rolled back. */
final class EngineLocked extends ELException {

    EngineLocked(String message) {
        super(message);
    }
}
