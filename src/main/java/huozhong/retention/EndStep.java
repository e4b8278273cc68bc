package huozhong.retention;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.retention.Retention.State;
import huozhong.shared.LongStatements;
import huozhong.shared.PersonalData;
import huozhong.shared.Shanghai;

/** One step towards the end of a plan's personal data, in the transaction of whoever takes it. */
@Component
class EndStep {

    private static final int CHUNK = 100;

    private final Retentions retentions;
    private final ArchivePlan archive;
    private final PlanBook plans;
    private final List<PersonalData> everywhere;
    private final Audit audit;
    private final LongStatements longStatements;
    private final Clock clock;

    EndStep(Retentions retentions, ArchivePlan archive, PlanBook plans, List<PersonalData> everywhere, Audit audit,
            LongStatements longStatements, Clock clock) {
        this.retentions = retentions;
        this.archive = archive;
        this.plans = plans;
        this.everywhere = everywhere;
        this.audit = audit;
        this.longStatements = longStatements;
        this.clock = clock;
    }

    /** True if another step may follow. */
    boolean take(Retention retention) {
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
