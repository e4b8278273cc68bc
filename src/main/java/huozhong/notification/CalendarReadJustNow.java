package huozhong.notification;

import java.time.Duration;

import huozhong.shared.Refusal;

/** The calendar was fetched less than a minute ago. */
public final class CalendarReadJustNow extends Refusal {

    private final transient Duration pause;

    CalendarReadJustNow(Duration pause) {
        super("日历刚刚更新过，请一分钟后再试");
        this.pause = pause;
    }

    /** After how long it is worth trying again. */
    public Duration pause() {
        return pause;
    }
}
