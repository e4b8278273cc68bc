package huozhong.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.obligation.Obligation;
import huozhong.obligation.Obligations;
import huozhong.plan.ObligationRule.What;
import huozhong.plan.PlanBook;

/** 上期: the report of the same region at the date before, as it was handed in last. */
@Component
class LastReport {

    private final Reports reports;
    private final ReportVersions versions;
    private final Obligations obligations;
    private final PlanBook plans;

    LastReport(Reports reports, ReportVersions versions, Obligations obligations, PlanBook plans) {
        this.reports = reports;
        this.versions = versions;
        this.obligations = obligations;
        this.plans = plans;
    }

    Optional<Frozen> before(ProgressReport report) {
        var earlier = new ArrayList<String>();
        for (var one : obligations.of(plans.plan(report.planId()))) {
            if (one.code().equals(report.code())) {
                break;
            }
            if (one.what() == What.REPORT) {
                earlier.add(one.code());
            }
        }
        Collections.reverse(earlier);
        return earlier.stream().flatMap(code -> reports.findByPlanIdAndUnitIdAndCode(report.planId(), report.unitId(),
                code).stream()).filter(one -> one.number() > 0 && one.handedInAt() != null)
                .flatMap(one -> versions.find(one.id(), one.number()).stream())
                .flatMap(version -> versions.frozen(version).stream()).findFirst();
    }

    /** What the report is for. */
    Obligation obligation(ProgressReport report) {
        return obligations.of(plans.plan(report.planId())).stream()
                .filter(one -> one.code().equals(report.code())).findFirst().orElseThrow();
    }
}
