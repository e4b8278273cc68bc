package huozhong.retention;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.retention.Retention.State;
import huozhong.shared.Deadline;
import huozhong.shared.LongStatements;
import huozhong.shared.PersonalData;
import huozhong.shared.RightTime;
import huozhong.shared.Shanghai;

/**
 * Ends personal data when a plan's time is over, a transaction a step: the archive first, then chunks of nominees, last
 * what is kept by plan. Any node takes the next step; a node that dies leaves it undone.
 */
@Component
class EndPersonalData {

    private static final Logger LOG = LoggerFactory.getLogger(EndPersonalData.class);
    private static final int CHUNK = 100;

    private final Retentions retentions;
    private final ArchivePlan archive;
    private final PlanBook plans;
    private final List<PersonalData> everywhere;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final LongStatements longStatements;
    private final RightTime time;
    private final Clock clock;

    EndPersonalData(Retentions retentions, ArchivePlan archive, PlanBook plans, List<PersonalData> everywhere,
                    Audit audit, TransactionTemplate transaction, LongStatements longStatements, RightTime time,
                    Clock clock) {
        this.retentions = retentions;
        this.archive = archive;
        this.plans = plans;
        this.everywhere = everywhere;
        this.audit = audit;
        this.transaction = transaction;
        this.longStatements = longStatements;
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
                retentions.take(planId).filter(this::isDue).filter(this::take).isPresent()));
    }

    private boolean isDue(Retention retention) {
        return retention.state() != State.DONE && !retention.dueAt().isAfter(Shanghai.now(clock));
    }

    /** True if another step may follow. */
    private boolean take(Retention retention) {
        longStatements.allow();
        var plan = plans.plan(retention.planId());
        if (retention.state() == State.KEPT) {
            archive(plan);
            return true;
        }
        var nominees = retentions.next(plan.id(), plan.options().forgetChosen(), CHUNK);
        if (nominees.isEmpty()) {
            finish(plan);
            return false;
        }
        everywhere.forEach(module -> module.forgetNominees(nominees));
        nominees.forEach(id -> audit.record(Act.bySystem("NOMINEE_FORGOTTEN", id, Map.of("plan", plan.code()))));
        return true;
    }

    private void archive(Plan plan) {
        var written = archive.write(plan, retentions.chosen(plan.id()));
        retentions.archived(plan.id(), Shanghai.now(clock), written.sha256(), written.size());
        audit.record(Act.bySystem("PLAN_ARCHIVED", plan.id(), Map.of("sha256", written.sha256(),
                "entries", String.valueOf(written.entries()))));
    }

    private void finish(Plan plan) {
        everywhere.forEach(module -> module.forgetPlan(plan.id()));
        retentions.done(plan.id(), Shanghai.now(clock));
        var counts = retentions.counts(plan.id());
        audit.record(Act.bySystem("PLAN_DATA_ENDED", plan.id(), Map.of("nominees", String.valueOf(counts.nominees()),
                "forgotten", String.valueOf(counts.forgotten()))));
    }
}
