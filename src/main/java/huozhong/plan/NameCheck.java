package huozhong.plan;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import huozhong.shared.InvalidInput.Problem;

/** The document's title and number are written, not left to be filled in after a copy. */
@Component
@Order(0)
class NameCheck implements PlanCheck {

    @Override
    public List<Problem> problems(Plan plan) {
        var problems = new ArrayList<Problem>();
        if (PlanName.isMissing(plan.title())) {
            problems.add(new Problem("title", "标题尚未填写"));
        }
        if (PlanName.isMissing(plan.documentNumber())) {
            problems.add(new Problem("documentNumber", "文号尚未填写"));
        }
        return problems;
    }
}
