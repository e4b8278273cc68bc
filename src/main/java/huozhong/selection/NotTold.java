package huozhong.selection;

import huozhong.shared.Refusal;

/** A reserve moves up after the chosen were told, and before the time of the reserves is over. */
public final class NotTold extends Refusal {

    NotTold() {
        super("遴选结果尚未告知人选，不能递补");
    }
}
