package huozhong.rendering;

import huozhong.shared.Refusal;

/** The draft was published or discarded meanwhile. */
public final class EditionSettled extends Refusal {

    EditionSettled() {
        super("这份模板草稿已经发布或废弃，不能再改动");
    }
}
