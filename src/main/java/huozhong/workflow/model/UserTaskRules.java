package huozhong.workflow.model;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.workflow.TaskForms;
import huozhong.workflow.lock.EngineLockNode;

/** That every user task has a form that the system handles, and a route to those who do it. */
@Component
class UserTaskRules implements ModelRule {

    private static final String ROUTING = "Routing.dmn";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    private final TaskForms taskForms;

    UserTaskRules(TaskForms taskForms) {
        this.taskForms = taskForms;
    }

    @Override
    public boolean onlyCompares() {
        return true;
    }

    @Override
    public List<ModelProblem> problems(ReadSet set) {
        return set.elements("userTask").flatMap(task -> Stream.concat(form(set, task), route(set, task))).toList();
    }

    private Stream<ModelProblem> form(ReadSet set, ReadSet.Place task) {
        var form = task.node().attribute("camunda:formRef");
        if (form.isEmpty()) {
            return Stream.of(task.problem("环节" + task.called() + "没有表单"));
        }
        if (!task.node().attribute("camunda:formRefBinding").equals("deployment")) {
            return Stream.of(task.problem("环节" + task.called() + "的表单应绑定同一次部署（deployment）"));
        }
        if (!set.forms().containsKey(form + ".form")) {
            return Stream.of(task.problem("环节" + task.called() + "的表单“" + form + "”不在这套流程中"));
        }
        return taskForms.find(form).isPresent() ? Stream.of()
                : Stream.of(task.problem("环节" + task.called() + "的表单“" + form + "”系统不能处理，请选用已有的表单"));
    }

    /** A row of the table names the task, or names none. */
    private static Stream<ModelProblem> route(ReadSet set, ReadSet.Place task) {
        var table = set.tables().get(ROUTING);
        return table == null || steps(table).anyMatch(step -> step.isEmpty() || step.contains(task.id()))
                ? Stream.of() : Stream.of(task.problem("环节" + task.called() + "在任务分派表中没有对应的行"));
    }

    /** For each row the steps that it names. */
    private static Stream<List<String>> steps(EngineLockNode table) {
        var columns = table.all().filter(node -> node.name().equals("inputExpression"))
                .map(node -> node.children("text").stream().map(EngineLockNode::text).findFirst().orElse("").strip())
                .toList();
        var column = columns.indexOf("step");
        return table.all().filter(node -> node.name().equals("rule"))
                .map(row -> column < 0 || column >= row.children("inputEntry").size() ? List.of()
                        : words(row.children("inputEntry").get(column)));
    }

    private static List<String> words(EngineLockNode cell) {
        return cell.all().flatMap(node -> WORD.matcher(node.text()).results()).map(word -> word.group(1)).toList();
    }
}
