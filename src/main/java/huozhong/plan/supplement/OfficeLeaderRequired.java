package huozhong.plan.supplement;

import huozhong.shared.Refusal;

/** A published plan is supplemented by a leader of the unit that issued it. */
public final class OfficeLeaderRequired extends Refusal {

    OfficeLeaderRequired() {
        super("补充文件由计划主办单位的负责人登记");
    }
}
