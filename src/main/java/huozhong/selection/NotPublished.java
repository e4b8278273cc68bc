package huozhong.selection;

import huozhong.shared.Refusal;

/** Objections are recorded while the round is published. */
public final class NotPublished extends Refusal {

    NotPublished() {
        super("本轮遴选不在公示期间，不能登记异议");
    }
}
