package huozhong.submission;

import huozhong.shared.Refusal;

/** The unit's last list is not accepted yet. */
public final class ListUnderReview extends Refusal {

    ListUnderReview() {
        super("上一份名单尚在审定，审定后方可报送补充名单");
    }
}
