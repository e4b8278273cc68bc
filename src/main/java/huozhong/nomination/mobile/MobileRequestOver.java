package huozhong.nomination.mobile;

import huozhong.shared.Refusal;

/** Nothing is to be decided any more: another leader did, or the day is over. */
public final class MobileRequestOver extends Refusal {

    MobileRequestOver(String message) {
        super(message);
    }
}
