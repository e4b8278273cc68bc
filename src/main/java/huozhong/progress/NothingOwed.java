package huozhong.progress;

import huozhong.shared.Refusal;

/** The list is there already: there is nothing to urge for. */
public final class NothingOwed extends Refusal {

    NothingOwed() {
        super("名单已经报送，无需催报");
    }
}
