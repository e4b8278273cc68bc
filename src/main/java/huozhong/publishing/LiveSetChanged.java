package huozhong.publishing;

import huozhong.shared.Refusal;

/** Another set went live since the publisher read what the draft changes. */
public final class LiveSetChanged extends Refusal {

    LiveSetChanged() {
        super("正式流程在您核对之后又有变化，请重新核对改动后再发布");
    }
}
