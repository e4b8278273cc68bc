package huozhong.seal.signature;

import huozhong.shared.Refusal;

/** The device with the key isn't there, holds no such key, or locked itself. */
public final class DeviceAway extends Refusal {

    DeviceAway(String why) {
        super(why);
    }
}
