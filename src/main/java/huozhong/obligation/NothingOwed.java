package huozhong.obligation;

import huozhong.shared.Refusal;

/** It is there already, or needn't be handed in: there is nothing to urge or to extend. */
public final class NothingOwed extends Refusal {

    NothingOwed() {
        super("已经报送或免报，无需办理");
    }
}
