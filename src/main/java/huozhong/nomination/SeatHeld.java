package huozhong.nomination;

import huozhong.shared.Refusal;

/** A seat is taken for the nominee, which forbids what was asked. */
public final class SeatHeld extends Refusal {

    SeatHeld(String words) {
        super(words);
    }
}
