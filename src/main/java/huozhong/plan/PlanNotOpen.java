package huozhong.plan;

import huozhong.shared.Refusal;

/** The plan isn't published, or is closed already. */
public final class PlanNotOpen extends Refusal {

    PlanNotOpen(Plan plan) {
        super("《" + plan.title() + "》" + plan.status().words() + "，不能办理");
    }
}
