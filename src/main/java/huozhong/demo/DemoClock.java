package huozhong.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;

import huozhong.audit.AuditChain;
import huozhong.shared.Shanghai;

/**
 * The application's clock while the demo is loaded: put back to the day that is being played, for everybody, since the
 * record must not run backwards. It only ever moves forward, never behind the newest act nor beyond the real time.
 */
@Demonstration
@Primary
class DemoClock extends Clock {

    private static final int MORNING = 9;

    private final Clock real;
    private volatile Duration back = Duration.ZERO;

    DemoClock(@Qualifier("clock") Clock real) {
        this.real = real;
    }

    /** The morning of this day, or as early after it as may be. */
    void moveTo(LocalDate day, AuditChain record) {
        var wanted = day.atTime(MORNING, 0).atZone(Shanghai.ZONE).toInstant();
        var newest = record.newest().map(at -> at.atZone(Shanghai.ZONE).toInstant()).orElse(wanted);
        var earliest = wanted.isBefore(newest) ? newest : wanted;
        var now = real.instant();
        back = earliest.isBefore(now) ? Duration.between(earliest, now) : Duration.ZERO;
    }

    void moveToPresent() {
        back = Duration.ZERO;
    }

    LocalDate realToday() {
        return Shanghai.today(real);
    }

    @Override
    public Instant instant() {
        return real.instant().minus(back);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), back.negated());
    }
}
