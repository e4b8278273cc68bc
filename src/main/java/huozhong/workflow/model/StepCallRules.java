package huozhong.workflow.model;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

import huozhong.workflow.lock.EngineLockSteps;

/** That what a diagram calls is there to be called. */
@Component
class StepCallRules implements ModelRule {

    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\((.*)\\)}");

    private final ApplicationContext beans;

    StepCallRules(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    public List<ModelProblem> problems(ReadSet set) {
        var services = set.elements("serviceTask").flatMap(task -> problem(task, task.node()
                .attribute("camunda:expression")));
        var repetitions = set.elements("multiInstanceLoopCharacteristics").flatMap(loop -> problem(loop, loop.node()
                .attribute("camunda:collection")));
        var dates = set.elements("timeDate").filter(date -> CALL.matcher(date.node().text().strip()).matches())
                .flatMap(date -> Stream.concat(problem(date, date.node().text()), ofAnotherProcess(date)));
        return Stream.of(services, repetitions, dates).flatMap(found -> found).toList();
    }

    /** A date of the plan is asked for by the process that waits for it. */
    private static Stream<ModelProblem> ofAnotherProcess(ReadSet.Place date) {
        var process = ReadSet.idOf(date.file());
        return date.node().text().contains("'" + process + "'") ? Stream.of()
                : Stream.of(date.problem("计划日期须按本流程“" + process + "”查询"));
    }

    private Stream<ModelProblem> problem(ReadSet.Place place, String expression) {
        var call = CALL.matcher(expression.strip());
        if (expression.isBlank()) {
            return place.node().name().equals("serviceTask")
                    ? Stream.of(place.problem(place.inMenu() + "没有写明做什么")) : Stream.of();
        }
        return call.matches() && beans.containsBean(call.group(1))
                && new EngineLockSteps(beans.getBean(call.group(1))).has(call.group(2), call.group(3).split(",").length)
                ? Stream.of() : Stream.of(place.problem("系统没有“" + expression.strip() + "”这个动作"));
    }
}
