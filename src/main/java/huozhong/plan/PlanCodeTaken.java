package huozhong.plan;

import huozhong.shared.Refusal;

/** Another region's plan has this code. */
public final class PlanCodeTaken extends Refusal {

    PlanCodeTaken(String code) {
        super("计划代码“" + code + "”已被使用");
    }
}
