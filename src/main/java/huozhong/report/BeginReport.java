package huozhong.report;

import java.time.Clock;
import java.util.Map;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** Begins the report of a region for an obligation, by a clerk of either office; one that is there is gone on with. */
@Service
public class BeginReport {

    private final Reports reports;
    private final ReportOwners owners;
    private final PlanBook plans;
    private final ReportDuty duties;
    private final Audit audit;
    private final Clock clock;

    BeginReport(Reports reports, ReportOwners owners, PlanBook plans, ReportDuty duties, Audit audit, Clock clock) {
        this.reports = reports;
        this.owners = owners;
        this.plans = plans;
        this.duties = duties;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers the report's id; whoever begins at the same moment is told to come again. */
    @Transactional
    public String begin(String planId, String code, String unitId, Caller caller) {
        var plan = plans.visible(planId, caller);
        var owner = owners.of(plan, code).stream().filter(one -> one.unit().id().equals(unitId)).findFirst()
                .orElseThrow(NotFound::new);
        var duty = duties.writing(unitId, owner.region().id(), caller).orElseThrow(NotFound::new);
        plan.requireOpen();
        if (plan.reportParts().isEmpty()) {
            throw new NoReportParts();
        }
        var there = reports.findByPlanIdAndUnitIdAndCode(planId, unitId, code);
        if (there.isPresent()) {
            return there.get().id();
        }
        var report = add(new ProgressReport(planId, owner.unit(), owner.region().id(), code, caller.userId(),
                Shanghai.now(clock)));
        audit.record(caller.act(duty, "REPORT_BEGUN", report.id(), Map.of("unit", unitId, "obligation", code)));
        return report.id();
    }

    private ProgressReport add(ProgressReport report) {
        try {
            return reports.saveAndFlush(report);
        } catch (DataIntegrityViolationException begunMeanwhile) {
            throw new ReportBegun();
        }
    }
}
