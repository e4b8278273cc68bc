package huozhong.workflow;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** The ways of one version's diagram, by its places' ids. */
record DiagramFlow(BpmnModelInstance model) {

    /** The steps from a place on, itself included, by id with their names; none from a place that isn't there. */
    Map<String, String> stepsFrom(String place) {
        var found = new LinkedHashSet<FlowNode>();
        follow(model.getModelElementById(place), found);
        var steps = new LinkedHashMap<String, String>();
        found.stream().filter(UserTask.class::isInstance)
                .forEach(step -> steps.put(step.getId(), step.getName() == null ? step.getId() : step.getName()));
        return steps;
    }

    private static void follow(@Nullable FlowNode node, Set<FlowNode> found) {
        if (node != null && found.add(node)) {
            node.getSucceedingNodes().list().forEach(next -> follow(next, found));
        }
    }
}
