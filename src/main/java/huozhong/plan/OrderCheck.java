package huozhong.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import huozhong.shared.InvalidInput.Problem;

/**
 * What is listed later builds on what is listed before it and isn't due earlier: milestones, and the deadlines of the
 * steps. Nothing is due before the document was issued.
 */
@Component
@Order(5)
class OrderCheck implements DateCheck {

    @Override
    public List<Problem> problems(Plan plan) {
        var content = plan.content();
        var problems = new ArrayList<Problem>();
        Stream.concat(plan.milestones().stream(), plan.phases().stream())
                .filter(entry -> !end(entry).isAfter(plan.issuedOn().atStartOfDay()))
                .map(entry -> new Problem("issuedOn", "“" + entry.name() + "”早于文件的印发日期"))
                .forEach(problems::add);
        problems.addAll(backwards("milestones", plan.milestones()));
        problems.addAll(backwards("deadlines", content.deadlines().stream()
                .flatMap(entry -> content.dated(entry.by()).stream()).distinct().toList()));
        return problems.stream().distinct().toList();
    }

    private static List<Problem> backwards(String field, List<? extends Dated> inOrder) {
        var problems = new ArrayList<Problem>();
        for (var i = 1; i < inOrder.size(); i++) {
            var before = inOrder.get(i - 1);
            var entry = inOrder.get(i);
            if (end(entry).isBefore(end(before))) {
                problems.add(new Problem(field, "“" + entry.name() + "”的期限早于排在它前面的“" + before.name() + "”"));
            }
        }
        return problems;
    }

    private static LocalDateTime end(Dated entry) {
        return entry instanceof Phase phase ? phase.end().end() : ((Milestone) entry).deadline().end();
    }
}
