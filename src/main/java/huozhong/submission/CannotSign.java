package huozhong.submission;

import huozhong.shared.Refusal;

/** A list is signed for while it is under way. */
public final class CannotSign extends Refusal {

    CannotSign() {
        super("名单已经审定或撤回报送，不能签收");
    }
}
