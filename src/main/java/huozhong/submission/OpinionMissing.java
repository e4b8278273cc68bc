package huozhong.submission;

import huozhong.shared.Refusal;

/** A nominee lacks one of the two opinions on his present dossier. */
public final class OpinionMissing extends Refusal {

    OpinionMissing(String number) {
        super("人选" + number + "的所在工作单位意见或推荐单位意见不全");
    }
}
