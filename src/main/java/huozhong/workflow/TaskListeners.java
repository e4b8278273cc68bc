package huozhong.workflow;

import java.util.Objects;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the engine tells us of every user task and every place where a case waits; diagrams declare none of it. */
@Component
class TaskListeners {

    static final String UNROUTED = "任务分派表在这一环节不能用，已转待分派，由计划主办单位转交";

    private final ObjectProvider<Routing> routing;
    private final ObjectProvider<TaskEntries> entries;
    private final ObjectProvider<Cases> cases;
    private final ObjectProvider<DrawnSteps> drawn;
    private final ObjectProvider<FlowFaults> faults;
    private final ApplicationEventPublisher events;

    TaskListeners(ObjectProvider<Routing> routing, ObjectProvider<TaskEntries> entries, ObjectProvider<Cases> cases,
                  ObjectProvider<DrawnSteps> drawn, ObjectProvider<FlowFaults> faults,
                  ApplicationEventPublisher events) {
        this.routing = routing;
        this.entries = entries;
        this.cases = cases;
        this.drawn = drawn;
        this.faults = faults;
        this.events = events;
    }

    void created(DelegateTask task) {
        var execution = (ExecutionEntity) task.getExecution();
        var process = execution.getProcessDefinition().getKey();
        var caseId = execution.getProcessBusinessKey();
        var step = task.getTaskDefinitionKey();
        var facts = cases.getObject().facts(process, caseId);
        var matter = new Matter(process, caseId, facts);
        var deployment = execution.getProcessDefinition().getDeploymentId();
        var addressees = routing.getObject().addressees(deployment, step, matter,
                (String) execution.getVariable("unit"));
        if (addressees.stream().allMatch(Addressee::unassigned)
                && routing.getObject().isBroken(deployment, step, matter)) {
            faults.getObject().found(process, caseId, step, UNROUTED);
        }
        var due = cases.getObject().due(process, caseId,
                drawn.getObject().of(task.getProcessDefinitionId(), deployment, step, facts));
        addressees.forEach(to -> task.addCandidateGroup(to.group()));
        due.map(Due::date).ifPresent(task::setDueDate);
        entries.getObject().open(task.getId(), process, caseId, step, Objects.requireNonNullElse(task.getName(), step),
                facts, due.orElse(null), addressees);
        var units = addressees.stream().map(Addressee::unitId).filter(Objects::nonNull).collect(Collectors.toSet());
        events.publishEvent(new CaseShownTo(process, caseId, step, units));
        if (TaskEntry.isCorrection(step)) {
            events.publishEvent(new TaskEntry.Returned(task.getId(),
                    Objects.requireNonNullElse(task.getName(), step), addressees));
        }
    }

    void deleted(DelegateTask task) {
        entries.getObject().gone(task.getId());
        var execution = (ExecutionEntity) task.getExecution();
        events.publishEvent(new TaskEntry.Over(execution.getProcessDefinition().getKey(),
                execution.getProcessBusinessKey(), task.getId()));
    }

    void waits(DelegateExecution execution, String place) {
        var process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        var waiting = execution.getEventName().equals(ExecutionListener.EVENTNAME_START);
        events.publishEvent(new ProcessWaits(process, execution.getProcessBusinessKey(), place, waiting));
    }

    void ends(DelegateExecution execution, String endEvent) {
        var process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        events.publishEvent(new ReachedEnd(process, execution.getProcessBusinessKey(), endEvent));
    }
}
