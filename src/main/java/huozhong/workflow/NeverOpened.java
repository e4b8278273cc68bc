package huozhong.workflow;

import huozhong.shared.Refusal;

/** Only what was looked at can be agreed to in a batch; after a correction it has to be looked at again. */
public final class NeverOpened extends Refusal {

    NeverOpened() {
        super("尚未打开看过，不能批量同意");
    }
}
