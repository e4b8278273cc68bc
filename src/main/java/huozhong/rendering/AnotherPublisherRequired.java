package huozhong.rendering;

import huozhong.shared.Refusal;

/** Who drafted a template wants to publish it himself. */
public final class AnotherPublisherRequired extends Refusal {

    AnotherPublisherRequired() {
        super("起草人不能发布自己的模板，请由另一位流程管理员核对后发布");
    }
}
