package huozhong.plan;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import huozhong.shared.InvalidInput.Problem;

/** Training has a phase of the plan, somebody who holds it, and numbers by which hours can be counted. */
@Component
@Order(9)
class TrainingCheck implements PlanCheck {

    private static final int MOST = 365;
    private static final int WHOLE = 100;

    @Override
    public List<Problem> problems(Plan plan) {
        return plan.training().map(rule -> problems(plan, rule)).orElse(List.of());
    }

    private static List<Problem> problems(Plan plan, TrainingRule rule) {
        var problems = new ArrayList<Problem>();
        if (plan.phases().stream().noneMatch(phase -> phase.code().equals(rule.phase()))) {
            problems.add(problem("phase“" + rule.phase() + "”不是计划的阶段"));
        }
        if (rule.organisers().isEmpty()) {
            problems.add(problem("organisers应写明由哪些职能的单位举办，如PUBLICITY"));
        }
        rule.organisers().stream().filter(one -> !one.matches("[A-Z][A-Z_]*"))
                .map(one -> problem("organisers“" + one + "”应是职能代码，如PUBLICITY")).forEach(problems::add);
        between(problems, "minutesAnHour", rule.minutesAnHour(), 1, WHOLE + 20);
        between(problems, "halfDay", rule.halfDay(), 1, 12);
        between(problems, "lateAfter", rule.lateAfter(), 0, MOST);
        between(problems, "presentShare", rule.presentShare(), 1, WHOLE);
        between(problems, "reviewDays", rule.reviewDays(), 1, MOST);
        between(problems, "recordDays", rule.recordDays(), 1, MOST);
        if (rule.certificateShare() != null) {
            between(problems, "certificateShare", rule.certificateShare(), 1, WHOLE);
        }
        return problems;
    }

    private static void between(List<Problem> problems, String name, int number, int least, int most) {
        if (number < least || number > most) {
            problems.add(problem(name + "应在" + least + "至" + most + "之间"));
        }
    }

    private static Problem problem(String words) {
        return new Problem("training", "组织培训：" + words);
    }
}
