package huozhong.seal.signature;

import huozhong.shared.Refusal;

/** The keystore doesn't open with what was typed; who counts the wrong ones is the seals' register. */
public final class WrongPin extends Refusal {

    WrongPin() {
        super("印章口令不正确");
    }
}
