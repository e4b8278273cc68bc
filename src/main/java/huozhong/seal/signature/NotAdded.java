package huozhong.seal.signature;

import huozhong.shared.Refusal;

/** A file that came back isn't what was sent with the seal that was asked for. */
public final class NotAdded extends Refusal {

    NotAdded(String why) {
        super(why);
    }
}
