package huozhong.workflow.running;

import huozhong.shared.Refusal;

/** Who asked for the end of a case wants to agree to it himself. */
public final class StopNeedsAnother extends Refusal {

    StopNeedsAnother() {
        super("提出停办的人不能自己确认，请由另一位流程管理员核对后确认");
    }
}
