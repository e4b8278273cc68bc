package huozhong.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import huozhong.shared.InvalidInput.Problem;

/** A step's deadline is a milestone or phase that exists, and a step has one for each kind of quota. */
@Component
@Order(4)
class DeadlineCheck implements PlanCheck {

    @Override
    public List<Problem> problems(Plan plan) {
        var problems = new ArrayList<Problem>();
        var content = plan.content();
        var seen = new HashSet<Map.Entry<String, String>>();
        for (var entry : content.deadlines()) {
            if (content.deadline(entry.by()).isEmpty()) {
                problems.add(new Problem("deadlines", "办理期限引用的“" + entry.by() + "”既不是阶段也不是时间节点"));
            }
            entry.steps().stream().filter(step -> !seen.add(Map.entry(step, String.valueOf(entry.kind()))))
                    .map(step -> new Problem("deadlines", "环节“" + step + "”的办理期限重复"))
                    .forEach(problems::add);
        }
        return problems;
    }
}
