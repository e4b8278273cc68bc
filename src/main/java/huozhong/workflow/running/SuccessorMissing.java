package huozhong.workflow.running;

import huozhong.shared.Refusal;

/** The office of a plan would end without a successor, and what nobody else does lies with it. */
public final class SuccessorMissing extends Refusal {

    public SuccessorMissing() {
        super("该单位是主办单位，尚有未办结的任务，撤销时须指定承接单位");
    }
}
