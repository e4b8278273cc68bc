package huozhong.workflow.model;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.workflow.TaskForms;

/** That a step asks with a form of its own process: any other acts on something that this case isn't. */
@Component
class FormPlaceRules implements ModelRule {

    private final TaskForms taskForms;

    FormPlaceRules(TaskForms taskForms) {
        this.taskForms = taskForms;
    }

    @Override
    public boolean onlyCompares() {
        return true;
    }

    @Override
    public List<ModelProblem> problems(ReadSet set) {
        return set.elements("userTask").flatMap(this::problem).toList();
    }

    private Stream<ModelProblem> problem(ReadSet.Place task) {
        var form = task.node().attribute("camunda:formRef");
        return taskForms.find(form).filter(found -> !found.processes().contains(ReadSet.idOf(task.file()))).stream()
                .map(found -> task.problem("环节" + task.called() + "的表单“" + form + "”只能用于流程“"
                        + String.join("”“", new TreeSet<>(found.processes())) + "”"));
    }
}
