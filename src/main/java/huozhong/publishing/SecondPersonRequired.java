package huozhong.publishing;

import huozhong.shared.Refusal;

/** Who drafted a set wants to publish it himself, or who ordered a move past steps to confirm it. */
public final class SecondPersonRequired extends Refusal {

    SecondPersonRequired() {
        this("起草人不能发布自己的草稿，请由另一位流程管理员核对后发布");
    }

    SecondPersonRequired(String sentence) {
        super(sentence);
    }
}
