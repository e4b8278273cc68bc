package huozhong.retention;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.retention.Retention.State;
import huozhong.shared.Deadline;
import huozhong.shared.RightTime;
import huozhong.shared.Shanghai;

/**
 * Ends personal data when a plan's time is over, a transaction a step: the archive first, then chunks of nominees, last
 * what is kept by plan. Any node takes the next step; a node that dies leaves it undone.
 */
@Component
class EndPersonalData {

    private static final Logger LOG = LoggerFactory.getLogger(EndPersonalData.class);

    private final Retentions retentions;
    private final EndStep step;
    private final PlanBook plans;
    private final TransactionTemplate transaction;
    private final RightTime time;
    private final Clock clock;

    EndPersonalData(Retentions retentions, EndStep step, PlanBook plans, TransactionTemplate transaction,
                    RightTime time, Clock clock) {
        this.retentions = retentions;
        this.step = step;
        this.plans = plans;
        this.transaction = transaction;
        this.time = time;
        this.clock = clock;
    }

    @EventListener
    void on(Plan.Closed closed) {
        begin(closed.planId());
    }

    private void begin(String planId) {
        var lastDay = Shanghai.today(clock).plusDays(plans.plan(planId).options().daysKept());
        retentions.add(planId, Shanghai.now(clock), Deadline.endOf(lastDay).end());
    }

    @Scheduled(cron = "0 */10 * * * *", zone = "Asia/Shanghai")
    void run() {
        retentions.unknown().forEach(planId -> orLater(planId,
                () -> transaction.executeWithoutResult(status -> begin(planId))));
        retentions.due(Shanghai.now(clock)).forEach(planId -> orLater(planId, () -> allSteps(planId)));
    }

    private static void orLater(String planId, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("The end of plan {}'s personal data waits for the next run: {}", planId,
                    failed.getClass().getName());
        }
    }

    private void allSteps(String planId) {
        var more = true;
        while (more) {
            more = step(planId);
        }
    }

    /** False when there is no further step for this node, such as for one that doesn't know the time. */
    boolean step(String planId) {
        return time.isRightNow() && Boolean.TRUE.equals(transaction.execute(status ->
                retentions.take(planId).filter(this::isDue).filter(step::take).isPresent()));
    }

    private boolean isDue(Retention retention) {
        return retention.state() != State.DONE && !retention.dueAt().isAfter(Shanghai.now(clock));
    }
}
