package huozhong.selection;

import huozhong.shared.Refusal;

/** An objection is answered once. */
public final class ObjectionAnswered extends Refusal {

    ObjectionAnswered() {
        super("这条异议已经答复，请刷新后查看");
    }
}
