package huozhong.selection;

import huozhong.shared.Refusal;

/** The choice can't be taken back any more, and says why. */
public final class CannotTakeBack extends Refusal {

    public CannotTakeBack(String why) {
        super("不能取消入选：" + why);
    }
}
