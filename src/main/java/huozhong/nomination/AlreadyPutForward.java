package huozhong.nomination;

import huozhong.shared.Refusal;

/** The unit itself has put the same person forward in this plan. */
public final class AlreadyPutForward extends Refusal {

    AlreadyPutForward(String number) {
        super(words(number));
    }

    public static String words(String number) {
        return "本单位已推荐同名同号人选，编号" + number;
    }
}
