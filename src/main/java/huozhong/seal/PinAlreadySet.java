package huozhong.seal;

import huozhong.shared.Refusal;

/** A PIN that is there is changed by who knows it. */
public final class PinAlreadySet extends Refusal {

    PinAlreadySet() {
        super("此印章的 PIN 已设置；要修改，请输入原 PIN");
    }
}
