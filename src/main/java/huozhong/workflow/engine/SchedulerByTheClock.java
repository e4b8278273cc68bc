package huozhong.workflow.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

import huozhong.shared.RightTime;

/** Runs what is {@code @Scheduled}, each turn only if this node knows the time; a turn that is left out comes again. */
final class SchedulerByTheClock extends ThreadPoolTaskScheduler {

    private final transient RightTime time;

    SchedulerByTheClock(RightTime time) {
        this.time = time;
    }

    Runnable inTime(Runnable work) {
        return () -> {
            if (time.isRight()) {
                work.run();
            }
        };
    }

    @Override
    public @Nullable ScheduledFuture<?> schedule(Runnable work, Trigger trigger) {
        return super.schedule(inTime(work), trigger);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable work, Instant first, Duration period) {
        return super.scheduleAtFixedRate(inTime(work), first, period);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable work, Duration period) {
        return super.scheduleAtFixedRate(inTime(work), period);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable work, Instant first, Duration delay) {
        return super.scheduleWithFixedDelay(inTime(work), first, delay);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable work, Duration delay) {
        return super.scheduleWithFixedDelay(inTime(work), delay);
    }
}
