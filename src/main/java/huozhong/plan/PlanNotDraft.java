package huozhong.plan;

import huozhong.shared.Refusal;

/** The plan was published before: what it says stands. */
public final class PlanNotDraft extends Refusal {

    PlanNotDraft(Plan plan) {
        super("《" + plan.title() + "》已发布，不能再修改或重复发布");
    }
}
