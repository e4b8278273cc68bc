package huozhong.workflow.desk;

import huozhong.shared.Refusal;

/** A transfer can't be taken back any more: the receiver has begun with it, or it went on. */
public final class TransferHolds extends Refusal {

    TransferHolds(String why) {
        super("不能撤回：" + why);
    }
}
