package huozhong.selection;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.nomination.Nominees;
import huozhong.plan.PlanBook;
import huozhong.plan.Quotas;

/** 差额, where the plan asks for it: in each category more nominees than seats, by the plan's percentage. */
@Component
class Differential {

    private final PlanBook plans;
    private final Quotas quotas;
    private final Nominees nominees;
    private final Pools pools;

    Differential(PlanBook plans, Quotas quotas, Nominees nominees, Pools pools) {
        this.plans = plans;
        this.quotas = quotas;
        this.nominees = nominees;
        this.pools = pools;
    }

    void require(Selection selection, List<Choice> chosen) {
        var options = plans.plan(selection.planId()).options();
        var percent = options.differentialPercent();
        if (percent == null) {
            return;
        }
        var pool = pools.of(selection).stream().flatMap(id -> nominees.categoryOf(id).stream()).toList();
        for (var category : chosen.stream().map(Choice::category).distinct().toList()) {
            var taken = chosen.stream().filter(choice -> choice.category().equals(category)).count();
            var quota = options.measuresAgainstQuota() ? seats(selection, category, taken) : Optional.<Long>empty();
            var nominated = pool.stream().filter(category::equals).count();
            if (nominated * 100 < quota.orElse(taken) * (100 + percent)) {
                var against = quota.map(seats -> "名额" + seats).orElse("拟入选" + taken);
                throw new DifferentialMissing(plans.plan(selection.planId()).category(category).name(), against,
                        nominated, percent);
            }
        }
    }

    /** The quota without what earlier rounds took of it; empty where the document gives no number. */
    private Optional<Long> seats(Selection selection, String category, long taken) {
        return quotas.of(selection.planId(), selection.ownerId()).stream()
                .filter(quota -> quota.kind() == selection.kind() && category.equals(quota.category()))
                .flatMap(quota -> quota.shortfall().stream()).map(free -> free + taken).findFirst();
    }
}
