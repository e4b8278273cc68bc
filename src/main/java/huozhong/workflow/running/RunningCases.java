package huozhong.workflow.running;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many cases run where, by process, version and step. */
@Service
@Transactional(readOnly = true)
public class RunningCases {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;

    RunningCases(RepositoryService repository, RuntimeService runtime, ManagementService management) {
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
    }

    /** One version of a process, by the deployment it came with, and how many of its cases are at which place. */
    public record Version(String process, String name, int version, String deploymentId, long cases,
                          List<At> places) {
    }

    /** A place of the diagram and how many cases are there. */
    public record At(String id, String name, int cases) {
    }

    /** Every version that has running cases, and the newest of each process. */
    public List<Version> versions() {
        return repository.createProcessDefinitionQuery().list().stream()
                .filter(definition -> cases(definition) > 0 || isNewest(definition))
                .sorted(Comparator.comparing(ProcessDefinition::getKey)
                        .thenComparing(Comparator.comparingInt(ProcessDefinition::getVersion).reversed()))
                .map(this::version).toList();
    }

    private boolean isNewest(ProcessDefinition definition) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(definition.getKey()).latestVersion()
                .singleResult().getId().equals(definition.getId());
    }

    private Version version(ProcessDefinition definition) {
        var names = names(definition.getId());
        var places = management.createActivityStatisticsQuery(definition.getId()).list().stream()
                .filter(at -> at.getInstances() > 0)
                .map(at -> new At(at.getId(), names.getOrDefault(at.getId(), at.getId()), at.getInstances()))
                .sorted(Comparator.comparing(At::id)).toList();
        return new Version(definition.getKey(), String.valueOf(definition.getName()), definition.getVersion(),
                definition.getDeploymentId(), cases(definition), places);
    }

    private long cases(ProcessDefinition definition) {
        return runtime.createProcessInstanceQuery().processDefinitionId(definition.getId()).count();
    }

    /** What people do, by the steps' ids. */
    Map<String, String> steps(String definitionId) {
        var names = names(definitionId);
        var steps = new TreeMap<String, String>();
        repository.getBpmnModelInstance(definitionId)
                .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.UserTask.class)
                .forEach(task -> steps.put(task.getId(), names.get(task.getId())));
        return steps;
    }

    /** The name of the place of the newest version that hears a message. */
    String listening(String process, String message) {
        var newest = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion()
                .singleResult();
        return repository.getBpmnModelInstance(newest.getId()).getModelElementsByType(ReceiveTask.class).stream()
                .filter(place -> place.getMessage() != null && message.equals(place.getMessage().getName()))
                .map(ReceiveTask::getName).filter(Objects::nonNull).findFirst().orElse(message);
    }

    /** The diagram of a version, to follow its ways. */
    DiagramFlow flow(String definitionId) {
        return new DiagramFlow(repository.getBpmnModelInstance(definitionId));
    }

    /** What a place of the newest version is called; by its id where it isn't there any more. */
    String called(String process, String place) {
        return names(repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion()
                .singleResult().getId()).getOrDefault(place, place);
    }

    Map<String, String> names(String definitionId) {
        var names = new TreeMap<String, String>();
        repository.getBpmnModelInstance(definitionId)
                .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.FlowNode.class)
                .forEach(node -> names.put(node.getId(), node.getName() == null ? node.getId() : node.getName()));
        return names;
    }
}
