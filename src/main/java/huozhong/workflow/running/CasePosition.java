package huozhong.workflow.running;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** Where a case stands in its diagram: what is done, what is open and since when, and what may come next. */
@Service
public class CasePosition {

    /** Nobody works there and nothing is waited for: a join that one of two branches has reached is no place to be. */
    private static final Set<String> PASSED_THROUGH = Set.of("exclusiveGateway", "parallelGateway", "inclusiveGateway");

    private final HistoryService history;
    private final RepositoryService repository;

    CasePosition(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    /** One place that the case passed or stands at. */
    public record Passed(String id, String name, String type, LocalDateTime since, @Nullable LocalDateTime until,
                         boolean cancelled) {
    }

    /** The whole position; the ids are those of the diagram's elements. */
    public record Position(String diagram, int diagramVersion, List<Passed> done, List<Passed> active,
                           Set<String> next) {
    }

    /** Callers check first that the case is visible to whoever asks. */
    public Position of(String process, String caseId) {
        var instance = instance(process, caseId);
        var passed = history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId())
                .orderPartiallyByOccurrence().asc().list().stream().map(CasePosition::passed).toList();
        var active = passed.stream().filter(place -> place.until() == null && !PASSED_THROUGH.contains(place.type()))
                .toList();
        var done = passed.stream().filter(place -> place.until() != null).toList();
        return new Position(process, instance.getProcessDefinitionVersion(), done, active,
                next(instance.getProcessDefinitionId(), active));
    }

    /** The diagram as XML, of the version that the case runs on. */
    public String diagram(String process, String caseId) {
        var model = repository.getBpmnModelInstance(instance(process, caseId).getProcessDefinitionId());
        return Bpmn.convertToString(model);
    }

    /**
     * The user tasks of the case's own diagram that show one of these forms: their names by id, as they are drawn; none
     * of a case whose history is gone.
     */
    public Map<String, String> showing(String process, String caseId, Set<String> forms) {
        return found(process, caseId).map(HistoricProcessInstance::getProcessDefinitionId)
                .map(repository::getBpmnModelInstance).map(model -> DiagramForms.showing(model, forms))
                .orElse(Map.of());
    }

    private HistoricProcessInstance instance(String process, String caseId) {
        return found(process, caseId).orElseThrow(NotFound::new);
    }

    private Optional<HistoricProcessInstance> found(String process, String caseId) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery().processDefinitionKey(process)
                .processInstanceBusinessKey(caseId).singleResult());
    }

    private Set<String> next(String definitionId, List<Passed> active) {
        var model = repository.getBpmnModelInstance(definitionId);
        var next = new LinkedHashSet<String>();
        active.forEach(place -> {
            if (model.getModelElementById(place.id()) instanceof FlowNode node) {
                node.getSucceedingNodes().list().forEach(following -> next.add(following.getId()));
            }
        });
        return next;
    }

    private static Passed passed(HistoricActivityInstance activity) {
        var end = activity.getEndTime();
        return new Passed(activity.getActivityId(), name(activity), activity.getActivityType(),
                time(activity.getStartTime()), end == null ? null : time(end), activity.isCanceled());
    }

    private static String name(HistoricActivityInstance activity) {
        return activity.getActivityName() == null ? activity.getActivityId() : activity.getActivityName();
    }

    private static LocalDateTime time(Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), Shanghai.ZONE);
    }
}
