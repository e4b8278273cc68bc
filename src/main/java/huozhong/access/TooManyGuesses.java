package huozhong.access;

import java.time.Duration;

import huozhong.shared.Refusal;

/** Too much was typed wrong from one address, whoever sits there: nobody is let in from it for a while. */
public final class TooManyGuesses extends Refusal {

    private final transient Duration pause;

    TooManyGuesses(Duration pause) {
        super("此网络地址输错次数过多，请于" + (pause.toMinutes() + 1) + "分钟后再试，或换一处网络登录");
        this.pause = pause;
    }

    /** After how long it is worth trying again. */
    public Duration pause() {
        return pause;
    }
}
