package huozhong.seal;

import huozhong.shared.Refusal;

/** The document is at the platform: nothing else is put on it until it comes back. */
public final class AtPlatform extends Refusal {

    static final String WORDS = "已送印章平台，请等待平台盖章";

    AtPlatform() {
        super(WORDS);
    }
}
