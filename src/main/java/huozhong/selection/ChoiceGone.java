package huozhong.selection;

import huozhong.shared.Refusal;

/** Somebody else took this nominee out of the choice a moment ago. */
public final class ChoiceGone extends Refusal {

    ChoiceGone(String number) {
        super("人选" + number + "刚刚已被移出入选名单");
    }
}
