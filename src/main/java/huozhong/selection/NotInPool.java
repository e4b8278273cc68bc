package huozhong.selection;

import huozhong.shared.Refusal;

/** The nominee can't be chosen in this round: he isn't in its pool. */
public final class NotInPool extends Refusal {

    NotInPool(String number) {
        super("人选" + number + "不在本轮遴选范围内");
    }
}
