package huozhong.publishing;

import huozhong.shared.Refusal;

/** Who drafted a set wants to publish it himself. */
public final class SecondPersonRequired extends Refusal {

    SecondPersonRequired() {
        super("起草人不能发布自己的草稿，请由另一位流程管理员核对后发布");
    }
}
