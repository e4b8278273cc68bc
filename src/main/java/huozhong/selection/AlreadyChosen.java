package huozhong.selection;

import huozhong.shared.Refusal;

/** The nominee holds one of these seats already. */
public final class AlreadyChosen extends Refusal {

    AlreadyChosen(String number) {
        super("人选" + number + "已经入选");
    }
}
