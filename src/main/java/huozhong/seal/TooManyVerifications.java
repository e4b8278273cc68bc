package huozhong.seal;

import java.time.Duration;

import huozhong.shared.Refusal;

/** One address had too many files or codes verified for a while. */
public final class TooManyVerifications extends Refusal {

    private final transient Duration pause;

    TooManyVerifications(Duration pause) {
        super("此网络地址核验次数过多，请于" + pause.toMinutes() + "分钟后再试");
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
