package huozhong.nomination.mobile;

import huozhong.shared.Refusal;

/** He was given as many mobiles in full as one person gets on one day. */
public final class MobileBudgetSpent extends Refusal {

    MobileBudgetSpent(String message) {
        super(message);
    }
}
