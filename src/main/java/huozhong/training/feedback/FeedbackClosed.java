package huozhong.training.feedback;

import huozhong.shared.Refusal;

/** It isn't the time yet to say what one thinks of the course, or not any more. */
public final class FeedbackClosed extends Refusal {

    FeedbackClosed() {
        super("这个培训班目前不收反馈：最后一次课开始以后才能填写，培训班取消或计划结束后不再填写");
    }
}
