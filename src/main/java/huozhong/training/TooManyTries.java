package huozhong.training;

import java.time.Duration;

import huozhong.shared.Refusal;

/** One address tried a door without login too often for a while. */
public final class TooManyTries extends Refusal {

    private final transient Duration pause;

    TooManyTries(Duration pause) {
        super("此网络地址操作次数过多，请稍候一分钟再试");
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
