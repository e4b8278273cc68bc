package huozhong.submission;

import huozhong.shared.Refusal;

/** A list is taken back before its receipt only; says who was faster, when, and what now. */
public final class CannotWithdrawList extends Refusal {

    CannotWithdrawList(String why) {
        super(why);
    }
}
