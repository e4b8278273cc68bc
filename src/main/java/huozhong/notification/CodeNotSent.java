package huozhong.notification;

import huozhong.shared.Refusal;

/** No mail server is configured, or it doesn't take the letter. */
public final class CodeNotSent extends Refusal {

    CodeNotSent(String why) {
        super(why);
    }
}
