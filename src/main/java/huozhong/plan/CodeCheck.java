package huozhong.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import huozhong.shared.InvalidInput.Problem;

/** Codes name one thing each; milestones and phases share theirs, because a step's deadline may be either. */
@Component
@Order(2)
class CodeCheck implements PlanCheck {

    @Override
    public List<Problem> problems(Plan plan) {
        var problems = new ArrayList<Problem>();
        if (plan.categories().isEmpty()) {
            problems.add(new Problem("categories", "至少要有一个队伍类别"));
        }
        problems.addAll(repeated("categories", "队伍类别", plan.categories().stream().map(Category::code)));
        problems.addAll(reserved(plan.categories()));
        problems.addAll(repeated("milestones", "阶段或时间节点", Stream.concat(
                plan.phases().stream().map(Phase::code), plan.milestones().stream().map(Milestone::code))));
        return problems;
    }

    private static List<Problem> repeated(String field, String words, Stream<String> codes) {
        var seen = new HashSet<String>();
        return codes.filter(code -> !seen.add(code)).distinct()
                .map(code -> new Problem(field, words + "代码“" + code + "”重复")).toList();
    }

    private static List<Problem> reserved(List<Category> categories) {
        return categories.stream().map(Category::code)
                .filter(code -> code.equals(QuotaRule.ANY) || code.equals(QuotaRule.EACH))
                .map(code -> new Problem("categories", "队伍类别代码不能用“" + code + "”")).toList();
    }
}
