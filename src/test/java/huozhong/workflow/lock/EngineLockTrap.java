package huozhong.workflow.lock;

import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Everything that a hostile diagram would like to run; says whether it did. */
public class EngineLockTrap implements JavaDelegate, ExecutionListener, TaskListener {

    static final AtomicInteger SPRUNG = new AtomicInteger();

    public String spring() {
        SPRUNG.incrementAndGet();
        return "x";
    }

    @Override
    public void execute(DelegateExecution execution) {
        spring();
    }

    @Override
    public void notify(DelegateExecution execution) {
        spring();
    }

    @Override
    public void notify(DelegateTask task) {
        spring();
    }
}
