package huozhong.obligation;

import huozhong.shared.Refusal;

/** One is asked for already and waits for its answer. */
public final class ExtensionOpen extends Refusal {

    ExtensionOpen() {
        super("已有一份延期申请正在办理，请等候答复");
    }
}
