package huozhong.selection;

import huozhong.shared.Refusal;

/** The unit has an open round of this kind already. */
public final class SelectionAlreadyOpen extends Refusal {

    SelectionAlreadyOpen() {
        super("本单位已有一轮同类遴选正在进行");
    }
}
