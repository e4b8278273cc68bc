package huozhong.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.organization.Unit;
import huozhong.shared.InvalidInput.Problem;

/** What is owed is owed once, by a milestone that exists, from units that exist; and nobody is reminded twice. */
@Component
@Order(7)
class ObligationCheck implements PlanCheck {

    private static final int FARTHEST = 60;

    private final Organization organization;

    ObligationCheck(Organization organization) {
        this.organization = organization;
    }

    @Override
    public List<Problem> problems(Plan plan) {
        var problems = new ArrayList<Problem>();
        plan.obligations().forEach(rule -> problems.addAll(ofOne(plan, rule)));
        problems.addAll(together(plan.obligations()));
        problems.addAll(reminders(plan.reminders()));
        return problems;
    }

    private List<Problem> ofOne(Plan plan, ObligationRule rule) {
        var problems = new ArrayList<Problem>();
        if (plan.milestones().stream().noneMatch(one -> one.code().equals(rule.by()))) {
            problems.add(problem("应报事项引用的“" + rule.by() + "”不是时间节点"));
        }
        if (rule.isOfOneUnit() && organization.unitByCode(rule.from()).filter(Unit::isActive).isEmpty()) {
            problems.add(problem("应报事项引用的“" + rule.from() + "”不是在用单位的代码，也不是EACH_REGION或EACH_RECOMMENDER"));
        }
        return problems;
    }

    private static List<Problem> together(List<ObligationRule> rules) {
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<ObligationRule>();
        rules.stream().filter(rule -> !seen.add(rule))
                .map(rule -> problem("应报事项重复：“" + rule.by() + "”，" + rule.from())).distinct().forEach(problems::add);
        var whats = new HashMap<String, ObligationRule.What>();
        rules.stream().filter(rule -> whats.computeIfAbsent(rule.by(), by -> rule.what()) != rule.what())
                .map(rule -> problem("同一时间节点“" + rule.by() + "”只能有一种应报内容")).distinct().forEach(problems::add);
        return problems;
    }

    private static List<Problem> reminders(List<Integer> days) {
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<Integer>();
        days.stream().filter(day -> !seen.add(day))
                .map(day -> new Problem("reminders", "提醒时间“" + day + "”重复")).distinct().forEach(problems::add);
        days.stream().filter(day -> Math.abs(day) > FARTHEST)
                .map(day -> new Problem("reminders", "提醒时间“" + day + "”距期限超过" + FARTHEST + "天"))
                .forEach(problems::add);
        return problems;
    }

    private static Problem problem(String words) {
        return new Problem("obligations", words);
    }
}
