package huozhong.plan.supplement;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.plan.SupplementPlan;
import huozhong.shared.Shanghai;

/** Puts a supplement in force once: as it is adopted or, where its day is yet to come, by any node's clock. */
@Component
class PutInForce {

    private static final Logger LOG = LoggerFactory.getLogger(PutInForce.class);

    private final PlanBook plans;
    private final SupplementPlan plan;
    private final Supplements supplements;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PutInForce(PlanBook plans, SupplementPlan plan, Supplements supplements, TransactionTemplate transaction,
               Clock clock) {
        this.plans = plans;
        this.plan = plan;
        this.supplements = supplements;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 1/10 * * * *", zone = "Asia/Shanghai")
    void run() {
        supplements.due(Shanghai.today(clock), plans.open().stream().map(Plan::id).toList()).forEach(this::inTurn);
    }

    private void inTurn(Supplement one) {
        try {
            transaction.executeWithoutResult(status -> ifItsDayHasCome(one));
        } catch (ConcurrencyFailureException changedMeanwhile) {
            LOG.info("Supplement {} is put in force at the next turn: {}", one.id(), changedMeanwhile.getMessage());
        }
    }

    void ifItsDayHasCome(Supplement one) {
        if (!one.paper().from().isAfter(Shanghai.today(clock)) && supplements.begin(one.id(), Shanghai.now(clock))) {
            supplements.replaced(one.id(), plan.putInForce(one.planId(), one.sections(), one.paper().from()));
        }
    }
}
