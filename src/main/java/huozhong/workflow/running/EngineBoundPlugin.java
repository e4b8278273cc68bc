package huozhong.workflow.running;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.cmd.JobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hangs the bound on every line and every repeated place of every diagram, and ends the tries of a job that hit it. */
@Component
class EngineBoundPlugin extends AbstractProcessEnginePlugin {

    private final EngineBound bound;

    EngineBoundPlugin(EngineBound bound) {
        this.bound = bound;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        hang(engine, bound);
    }

    static void hang(ProcessEngineConfigurationImpl engine, EngineBound bound) {
        var listeners = engine.getCustomPreBPMNParseListeners();
        var all = new ArrayList<>(listeners == null ? List.of() : listeners);
        all.add(new Hanging(bound));
        engine.setCustomPreBPMNParseListeners(all);
        var sessions = engine.getCustomSessionFactories();
        var factories = new ArrayList<>(sessions == null ? List.of() : sessions);
        factories.add(new EngineBound.Counts());
        engine.setCustomSessionFactories(factories);
        engine.setFailedJobCommandFactory(new Failing());
    }

    private static final class Hanging extends AbstractBpmnParseListener {

        private final EngineBound bound;

        Hanging(EngineBound bound) {
            this.bound = bound;
        }

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl line) {
            line.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) bound::passes);
        }

        @Override
        public void parseMultiInstanceLoopCharacteristics(Element place, Element loop, ActivityImpl repeated) {
            repeated.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) bound::passes);
        }
    }

    /** A case that runs in a circle isn't tried again by itself. */
    private static final class Failing implements FailedJobCommandFactory {

        @Override
        public Command<Object> getCommand(String jobId, Throwable exception) {
            return exception instanceof CaseRunsInCircle ? new Ending(jobId, exception)
                    : new DefaultJobRetryCmd(jobId, exception);
        }
    }

    private static final class Ending extends JobRetryCmd {

        private static final long serialVersionUID = 1L;

        Ending(String jobId, Throwable exception) {
            super(jobId, exception);
        }

        @Override
        public @Nullable Object execute(CommandContext command) {
            var job = getJob();
            if (job != null) {
                job.unlock();
                logException(job);
                job.setRetries(0);
                notifyAcquisition(command);
            }
            return null;
        }
    }
}
