package huozhong.training.feedback;

import huozhong.shared.Refusal;

/** Who asks has answered before. */
public final class FeedbackGiven extends Refusal {

    FeedbackGiven() {
        super("已经收到您的反馈，每人填写一次，谢谢");
    }
}
