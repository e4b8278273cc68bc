package huozhong.workflow;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Hangs our listeners on every user task, receive task and end of every diagram, an administrator's included. */
@Component
class TaskListenersPlugin extends AbstractProcessEnginePlugin {

    private final TaskListeners listeners;

    TaskListenersPlugin(TaskListeners listeners) {
        this.listeners = listeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var parseListeners = configuration.getCustomPostBPMNParseListeners();
        var all = new ArrayList<>(parseListeners == null ? List.of() : parseListeners);
        all.add(new Hanging(listeners));
        configuration.setCustomPostBPMNParseListeners(all);
    }

    private static final class Hanging extends AbstractBpmnParseListener {

        private final TaskListeners listeners;

        Hanging(TaskListeners listeners) {
            this.listeners = listeners;
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, listeners::created);
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, listeners::deleted);
        }

        @Override
        public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var place = activity.getId();
            ExecutionListener waits = execution -> listeners.waits(execution, place);
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, waits);
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, waits);
        }

        @Override
        public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
            var endEvent = activity.getId();
            ExecutionListener ends = execution -> listeners.ends(execution, endEvent);
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, ends);
        }
    }
}
