package huozhong.access;

import huozhong.shared.Refusal;

/** Nobody agrees to what he asked for himself, nor to what is done about himself. */
public final class SecondPersonNeeded extends Refusal {

    SecondPersonNeeded(Grant key) {
        super("须由提出人和当事人以外的" + key.words() + "复核");
    }
}
