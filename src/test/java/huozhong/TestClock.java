package huozhong;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

import huozhong.shared.Shanghai;

/** A clock that stands until a test moves it. */
@TestComponent
@Primary
public class TestClock extends Clock {

    private volatile Instant now = Instant.parse("2024-04-19T02:00:00Z");

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Shanghai.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
