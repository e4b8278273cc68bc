package huozhong.submission;

import huozhong.shared.Refusal;

/** A list is judged after it was signed for and before it was accepted. */
public final class NotSigned extends Refusal {

    NotSigned() {
        super("名单须先签收，且尚未审定完毕");
    }
}
