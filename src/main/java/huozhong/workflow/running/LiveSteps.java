package huozhong.workflow.running;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.springframework.stereotype.Service;

/** What comes after a step in the diagram that new cases go by; a step that it hasn't any more has nothing after it. */
@Service
public class LiveSteps {

    private final RepositoryService repository;

    LiveSteps(RepositoryService repository) {
        this.repository = repository;
    }

    /** The names of the places at which a case can be next, past gateways. */
    public List<String> next(String process, String step) {
        var found = new LinkedHashSet<FlowNode>();
        node(process, step).ifPresent(node -> stopAt(node, found, new LinkedHashSet<>()));
        return found.stream().map(node -> node.getName() == null ? node.getId() : node.getName()).distinct().toList();
    }

    /** The user tasks that show one of these forms: their names by id, in the order of the diagram. */
    public Map<String, String> showing(String process, Set<String> forms) {
        return model(process).map(model -> DiagramForms.showing(model, forms)).orElse(Map.of());
    }

    public boolean isAfter(String process, String step, String place) {
        var found = new LinkedHashSet<String>();
        node(process, place).ifPresent(node -> follow(node, found));
        return found.contains(step);
    }

    private static void stopAt(FlowNode from, Set<FlowNode> found, Set<String> passed) {
        from.getSucceedingNodes().list().stream().filter(node -> passed.add(node.getId())).forEach(node -> {
            if (node instanceof Gateway) {
                stopAt(node, found, passed);
                return;
            }
            found.add(node);
        });
    }

    private static void follow(FlowNode from, Set<String> found) {
        from.getSucceedingNodes().list().stream().filter(node -> found.add(node.getId()))
                .forEach(node -> follow(node, found));
    }

    private Optional<FlowNode> node(String process, String id) {
        return model(process).flatMap(model -> Optional.ofNullable(model.<FlowNode>getModelElementById(id)));
    }

    private Optional<BpmnModelInstance> model(String process) {
        return Optional.ofNullable(repository.createProcessDefinitionQuery().processDefinitionKey(process)
                .latestVersion().singleResult()).map(live -> repository.getBpmnModelInstance(live.getId()));
    }
}
