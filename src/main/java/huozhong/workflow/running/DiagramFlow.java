package huozhong.workflow.running;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** The ways of one version's diagram, by its places' ids. */
record DiagramFlow(BpmnModelInstance model) {

    /** The steps from a place on, itself included, by id with their names; none from a place that isn't there. */
    Map<String, String> stepsFrom(String place) {
        var found = new LinkedHashSet<FlowNode>();
        follow(model.getModelElementById(place), found);
        return steps(found);
    }

    private static Map<String, String> steps(Set<FlowNode> found) {
        var steps = new LinkedHashMap<String, String>();
        found.stream().filter(UserTask.class::isInstance)
                .forEach(step -> steps.put(step.getId(), step.getName() == null ? step.getId() : step.getName()));
        return steps;
    }

    /** The same over no way that leads back, so that going round again doesn't count as still to come. */
    Map<String, String> stepsAhead(String place) {
        var back = new HashSet<Way>();
        model.getModelElementsByType(StartEvent.class).forEach(start -> findBack(start, new LinkedHashSet<>(),
                new HashSet<>(), back));
        var found = new LinkedHashSet<FlowNode>();
        followAhead(model.getModelElementById(place), found, back);
        return steps(found);
    }

    /** From a place to the next, by their ids. */
    private record Way(String from, String to) {
    }

    private static void findBack(FlowNode node, Set<String> passed, Set<String> done, Set<Way> back) {
        if (!done.add(node.getId())) {
            return;
        }
        passed.add(node.getId());
        node.getSucceedingNodes().list().forEach(next -> {
            if (passed.contains(next.getId())) {
                back.add(new Way(node.getId(), next.getId()));
            } else {
                findBack(next, passed, done, back);
            }
        });
        passed.remove(node.getId());
    }

    private static void followAhead(@Nullable FlowNode node, Set<FlowNode> found, Set<Way> back) {
        if (node != null && found.add(node)) {
            node.getSucceedingNodes().list().stream()
                    .filter(next -> !back.contains(new Way(node.getId(), next.getId())))
                    .forEach(next -> followAhead(next, found, back));
        }
    }

    private static void follow(@Nullable FlowNode node, Set<FlowNode> found) {
        if (node != null && found.add(node)) {
            node.getSucceedingNodes().list().forEach(next -> follow(next, found));
        }
    }
}
