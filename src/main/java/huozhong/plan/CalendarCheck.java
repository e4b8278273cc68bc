package huozhong.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import huozhong.shared.InvalidInput.Problem;

/** Phases follow each other without overlap, every milestone lies in one, and no year is a slip of the pen. */
@Component
@Order(3)
class CalendarCheck implements DateCheck {

    @Override
    public List<Problem> problems(Plan plan) {
        var problems = new ArrayList<Problem>();
        plan.phases().stream().filter(phase -> phase.to().isBefore(phase.from()))
                .map(phase -> new Problem("phases", "阶段“" + phase.name() + "”的结束日期早于开始日期"))
                .forEach(problems::add);
        Stream.concat(plan.milestones().stream().map(Milestone::day),
                        plan.phases().stream().flatMap(phase -> Stream.of(phase.from(), phase.to())))
                .filter(day -> !Dates.isSensible(day))
                .map(day -> new Problem("phases", "日期" + day + "的年份有误")).distinct().forEach(problems::add);
        problems.addAll(overlaps(plan.phases()));
        plan.milestones().stream().filter(milestone -> isOutside(milestone, plan.phases()))
                .map(milestone -> new Problem("milestones", "时间节点“" + milestone.name() + "”不在任何阶段之内"))
                .forEach(problems::add);
        return problems;
    }

    private static List<Problem> overlaps(List<Phase> phases) {
        var problems = new ArrayList<Problem>();
        for (var i = 1; i < phases.size(); i++) {
            var before = phases.get(i - 1);
            var phase = phases.get(i);
            if (!phase.from().isAfter(before.to())) {
                problems.add(new Problem("phases", "阶段“" + phase.name() + "”应在“" + before.name() + "”结束之后开始"));
            }
        }
        return problems;
    }

    private static boolean isOutside(Milestone milestone, List<Phase> phases) {
        return phases.stream().noneMatch(phase -> phase.contains(milestone.day()));
    }
}
