package huozhong.publishing;

import huozhong.shared.Refusal;

/** The set was published or discarded meanwhile. */
public final class NotADraft extends Refusal {

    NotADraft() {
        super("这套流程已经发布或废弃，不能再改动");
    }
}
