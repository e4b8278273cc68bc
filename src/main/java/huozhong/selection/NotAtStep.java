package huozhong.selection;

import huozhong.shared.Refusal;

/** The round stands at another step of its diagram than the one where this is done. */
public final class NotAtStep extends Refusal {

    NotAtStep(String why) {
        super(why);
    }
}
