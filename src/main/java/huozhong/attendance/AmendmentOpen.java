package huozhong.attendance;

import huozhong.shared.Refusal;

/** One is asked for already and waits for its answer. */
public final class AmendmentOpen extends Refusal {

    AmendmentOpen() {
        super("这名成员在本场已有一份更正申请正在办理，请等候答复");
    }
}
