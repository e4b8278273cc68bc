package huozhong.plan;

import huozhong.shared.Refusal;

/** Publishing and closing a plan and moving its dates is for a leader of the units that run it. */
public final class LeaderRequired extends Refusal {

    LeaderRequired() {
        super("计划的发布、时间调整和结束由主办单位或宣传部的负责人办理");
    }
}
