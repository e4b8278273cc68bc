package huozhong.workflow.running;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Which steps of a diagram show which form: the same form may stand at several. */
final class DiagramForms {

    private DiagramForms() {
    }

    /** The user tasks with one of these forms: their names by id, in the order of the diagram. */
    static Map<String, String> showing(BpmnModelInstance model, Set<String> forms) {
        var found = new LinkedHashMap<String, String>();
        model.getModelElementsByType(UserTask.class).stream().filter(task -> forms.contains(task.getCamundaFormRef()))
                .forEach(task -> found.put(task.getId(), Objects.requireNonNullElse(task.getName(), task.getId())));
        return found;
    }
}
