package huozhong.training.certificate;

import java.time.Duration;

import huozhong.shared.Refusal;

/** One address looked up certificates too often for a while. */
public final class TooManyLooks extends Refusal {

    private final transient Duration pause;

    TooManyLooks(Duration pause) {
        super("此网络地址核验次数过多，请稍候一分钟再试");
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
