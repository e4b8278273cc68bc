package huozhong.nomination;

import huozhong.shared.Refusal;

/** 撤回 is not possible any more, and says why. */
public final class CannotRetract extends Refusal {

    CannotRetract(String why) {
        super("不能撤回：" + why);
    }
}
