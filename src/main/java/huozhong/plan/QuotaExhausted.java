package huozhong.plan;

import huozhong.shared.Refusal;

/** All seats of a quota are taken. */
public final class QuotaExhausted extends Refusal {

    QuotaExhausted(String category, int seats) {
        super(category + "名额" + seats + "人已满");
    }
}
