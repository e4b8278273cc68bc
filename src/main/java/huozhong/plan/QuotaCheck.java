package huozhong.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import huozhong.organization.Level;
import huozhong.shared.InvalidInput.Problem;

/** Every quota has owners, a category, a sensible number, and is given once. */
@Component
@Order(7)
class QuotaCheck implements PlanCheck {

    private final QuotaOwners owners;

    QuotaCheck(QuotaOwners owners) {
        this.owners = owners;
    }

    @Override
    public List<Problem> problems(Plan plan) {
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<List<Object>>();
        var rules = plan.content().quotas();
        for (var i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            var found = new ArrayList<String>(ownerProblems(rule, plan));
            found.addAll(ruleProblems(rule, plan));
            var keys = keys(rule, plan);
            if (keys.stream().anyMatch(seen::contains)) {
                found.add("与前面的名额重复");
            }
            seen.addAll(keys);
            var place = "第" + (i + 1) + "项名额：";
            found.forEach(words -> problems.add(new Problem("quotas", place + words)));
        }
        return problems;
    }

    private List<String> ownerProblems(QuotaRule rule, Plan plan) {
        if (!rule.isForEachRegion()) {
            return owners.of(rule, plan).findAny().isPresent() ? List.of()
                    : List.of("没有代码为“" + rule.recommender() + "”的单位，或已停用");
        }
        var counties = owners.counties(plan).toList();
        return counties.isEmpty() ? List.of("本地区没有下辖的区、县（市）")
                : counties.stream().filter(county -> owners.publicity(county).size() != 1)
                        .map(county -> county.name() + "应有且只有一个宣传部").toList();
    }

    private static List<String> ruleProblems(QuotaRule rule, Plan plan) {
        var problems = new ArrayList<String>();
        if (rule.seats() != null && rule.seats() < 1) {
            problems.add("人数应大于0，文件未明确的不填");
        }
        if (codes(rule, plan).isEmpty()) {
            problems.add("没有代码为“" + rule.category() + "”的队伍类别");
        }
        if (!fits(rule)) {
            problems.add("遴选来源" + rule.kind() + "不适用于" + rule.level().words() + "级");
        }
        if (rule.kind() == Quota.Kind.REGION_MARKS && !rule.isForEachRegion()) {
            problems.add("各地区推荐的名额应给每个地区（" + QuotaRule.EACH_REGION + "）");
        }
        return problems;
    }

    /** County teams feed the city's, city teams the province's (沈文明办发〔2024〕14号 四.1). */
    private static boolean fits(QuotaRule rule) {
        return switch (rule.kind()) {
            case OWN_POOL -> true;
            case REGION_MARKS, FROM_COUNTY_TEAMS -> rule.level() == Level.CITY;
            case FROM_CITY_TEAMS -> rule.level() == Level.PROVINCE;
        };
    }

    /** One key for each row that the rule will become. */
    private static List<List<Object>> keys(QuotaRule rule, Plan plan) {
        return codes(rule, plan).stream()
                .map(code -> List.<Object>of(rule.level(), rule.kind(), rule.recommender(), code)).toList();
    }

    private static List<String> codes(QuotaRule rule, Plan plan) {
        if (rule.category().equals(QuotaRule.ANY)) {
            return List.of(QuotaRule.ANY);
        }
        return plan.categories().stream().map(Category::code)
                .filter(code -> rule.category().equals(QuotaRule.EACH) || rule.category().equals(code)).toList();
    }
}
