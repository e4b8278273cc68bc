package huozhong.nomination.mobile;

import huozhong.shared.Refusal;

/** He can't ask for more mobiles now: he did already, often enough for a day, or there is nobody to agree. */
public final class NoMoreMobiles extends Refusal {

    NoMoreMobiles(String message) {
        super(message);
    }
}
