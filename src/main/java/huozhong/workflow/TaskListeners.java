package huozhong.workflow;

import java.util.Arrays;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import huozhong.plan.PlanBook;
import huozhong.plan.Quota;
import huozhong.shared.Deadline;
import huozhong.shared.Shanghai;

/** What the engine tells us of every user task and every place where a case waits; diagrams declare none of it. */
@Component
class TaskListeners {

    private final ObjectProvider<Routing> routing;
    private final ObjectProvider<TaskEntries> entries;
    private final ObjectProvider<Cases> cases;
    private final ObjectProvider<PlanBook> plans;
    private final ApplicationEventPublisher events;

    TaskListeners(ObjectProvider<Routing> routing, ObjectProvider<TaskEntries> entries, ObjectProvider<Cases> cases,
                  ObjectProvider<PlanBook> plans, ApplicationEventPublisher events) {
        this.routing = routing;
        this.entries = entries;
        this.cases = cases;
        this.plans = plans;
        this.events = events;
    }

    void created(DelegateTask task) {
        var execution = (ExecutionEntity) task.getExecution();
        var process = execution.getProcessDefinition().getKey();
        var caseId = execution.getProcessBusinessKey();
        var step = task.getTaskDefinitionKey();
        var facts = cases.getObject().facts(process, caseId);
        var addressees = routing.getObject().addressees(execution.getProcessDefinition().getDeploymentId(), step,
                facts, (String) execution.getVariable("unit"));
        var deadline = due(facts, step);
        addressees.forEach(to -> task.addCandidateGroup(to.group()));
        deadline.ifPresent(due -> task.setDueDate(Date.from(due.end().atZone(Shanghai.ZONE).toInstant())));
        entries.getObject().open(task.getId(), process, caseId, step, Objects.requireNonNullElse(task.getName(), step),
                facts, deadline.map(due -> due.end()).orElse(null), addressees);
        var units = addressees.stream().map(Addressee::unitId).filter(Objects::nonNull).collect(Collectors.toSet());
        events.publishEvent(new TaskOpened(process, caseId, step, units));
    }

    private Optional<Deadline> due(CaseFacts facts, String step) {
        var plan = plans.getObject().plan(facts.planId());
        return Arrays.stream(Quota.Kind.values()).filter(kind -> kind.name().equals(facts.kind())).findFirst()
                .map(round -> plan.dueOf(step, round)).orElseGet(() -> plan.dueOf(step));
    }

    void deleted(DelegateTask task) {
        entries.getObject().gone(task.getId());
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
