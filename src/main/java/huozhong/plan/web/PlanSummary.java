package huozhong.plan.web;

import huozhong.plan.Plan;

/** A plan in a list. */
record PlanSummary(String id, String code, String title, String documentNumber, Plan.Status status,
                   String statusWords) {

    static PlanSummary of(Plan plan) {
        return new PlanSummary(plan.id(), plan.code(), plan.title(), plan.documentNumber(), plan.status(),
                plan.status().words());
    }
}
