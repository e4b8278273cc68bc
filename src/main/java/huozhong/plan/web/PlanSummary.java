package huozhong.plan.web;

import java.util.List;
import java.util.Map;

import huozhong.plan.Plan;
import huozhong.plan.PlanName;

/** A plan in a list, and which of its title and document's number are still to be filled in, as after a copy. */
record PlanSummary(String id, String code, String title, String documentNumber, Plan.Status status,
                   String statusWords, List<String> missing) {

    static PlanSummary of(Plan plan) {
        return new PlanSummary(plan.id(), plan.code(), plan.title(), plan.documentNumber(), plan.status(),
                plan.status().words(), missing(plan));
    }

    private static List<String> missing(Plan plan) {
        return Map.of("title", plan.title(), "documentNumber", plan.documentNumber()).entrySet().stream()
                .filter(words -> PlanName.isMissing(words.getValue())).map(Map.Entry::getKey).sorted().toList();
    }
}
