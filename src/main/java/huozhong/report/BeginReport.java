package huozhong.report;

import java.time.Clock;
import java.util.Map;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.obligation.Obligations;
import huozhong.obligation.OwingUnits;
import huozhong.plan.ObligationRule.What;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** Begins the report of a region for an obligation, by a clerk of either office; one that is there is gone on with. */
@Service
public class BeginReport {

    private final Reports reports;
    private final OwingUnits owing;
    private final Obligations obligations;
    private final PlanBook plans;
    private final ReportDuty duties;
    private final Audit audit;
    private final Clock clock;

    BeginReport(Reports reports, OwingUnits owing, Obligations obligations, PlanBook plans, ReportDuty duties,
                Audit audit, Clock clock) {
        this.reports = reports;
        this.owing = owing;
        this.obligations = obligations;
        this.plans = plans;
        this.duties = duties;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers the report's id; whoever begins at the same moment is told to come again. */
    @Transactional
    public String begin(String planId, String code, String unitId, Caller caller) {
        var plan = plans.visible(planId, caller);
        var owes = owes(plan, code, unitId);
        var duty = duties.writing(unitId, owes.region().id(), caller).orElseThrow(NotFound::new);
        plan.requireOpen();
        if (plan.reportParts().isEmpty()) {
            throw new NoReportParts();
        }
        var there = reports.findByPlanIdAndUnitIdAndCode(planId, unitId, code);
        if (there.isPresent()) {
            return there.get().id();
        }
        var report = add(new ProgressReport(planId, owes.unit(), owes.region().id(), code, caller.userId(),
                Shanghai.now(clock)));
        audit.record(caller.act(duty, "REPORT_BEGUN", report.id(), Map.of("unit", unitId, "obligation", code)));
        return report.id();
    }

    private OwingUnits.Owing owes(Plan plan, String code, String unitId) {
        obligations.of(plan).stream().filter(one -> one.code().equals(code) && one.what() == What.REPORT).findFirst()
                .orElseThrow(NotFound::new);
        return owing.of(plan).stream().filter(one -> one.unit().id().equals(unitId) && one.codes().contains(code))
                .findFirst().orElseThrow(NotFound::new);
    }

    private ProgressReport add(ProgressReport report) {
        try {
            return reports.saveAndFlush(report);
        } catch (DataIntegrityViolationException begunMeanwhile) {
            throw new ReportBegun();
        }
    }
}
