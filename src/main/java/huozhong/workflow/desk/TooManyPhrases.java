package huozhong.workflow.desk;

import huozhong.shared.Refusal;

/** So many that nobody would find one among them. */
public final class TooManyPhrases extends Refusal {

    TooManyPhrases() {
        super("常用意见最多" + Phrases.MOST + "条，请先删除不用的");
    }
}
