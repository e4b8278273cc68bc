package huozhong.seal;

import huozhong.shared.Refusal;

/** The keeper hasn't set his PIN yet, and no key of his is there. */
public final class PinNotSet extends Refusal {

    PinNotSet() {
        super("请先在“账号”中为此印章设置 PIN");
    }
}
