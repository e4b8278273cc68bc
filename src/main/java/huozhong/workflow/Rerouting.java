package huozhong.workflow;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks the routing anew for a task that is open already: a unit got its first leader, a case names another unit. */
@Component
public class Rerouting {

    private final Routing routing;
    private final TaskEntries entries;
    private final Cases cases;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final ApplicationEventPublisher events;

    Rerouting(Routing routing, TaskEntries entries, Cases cases, TaskService tasks, RepositoryService repository,
              ApplicationEventPublisher events) {
        this.routing = routing;
        this.entries = entries;
        this.cases = cases;
        this.tasks = tasks;
        this.repository = repository;
        this.events = events;
    }

    public void reroute(TaskEntry entry) {
        var task = tasks.createTaskQuery().taskId(entry.taskId()).singleResult();
        var deployment = repository.getProcessDefinition(task.getProcessDefinitionId()).getDeploymentId();
        var matter = new Matter(entry.process(), entry.caseId(), cases.facts(entry.process(), entry.caseId()));
        var addressees = routing.addressees(deployment, entry.step(), matter,
                (String) tasks.getVariable(entry.taskId(), "unit"));
        readdress(entry, addressees);
    }

    /** A step that asks named units carries whom it asks. */
    public boolean isAskedByName(String taskId) {
        return tasks.getVariable(taskId, "unit") != null;
    }

    /** Offers it to others, whose units may see the case from now on. */
    public void readdress(TaskEntry entry, List<Addressee> addressees) {
        entries.readdress(entry.taskId(), addressees);
        var units = addressees.stream().filter(to -> to.unitId() != null)
                .flatMap(to -> Stream.of(Objects.requireNonNull(to.unitId()), to.holderId()))
                .collect(Collectors.toSet());
        events.publishEvent(new CaseShownTo(entry.process(), entry.caseId(), entry.step(), units));
    }
}
