package huozhong.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;

import huozhong.OnMySql;

@OnMySql
class ClockWatchOnMySqlTests {

    @Autowired
    private DataSource dataSource;
    @Autowired
    private ProcessEngineConfigurationImpl engine;

    /** The application's own, which is right. */
    @Autowired
    private ClockWatch ours;

    private final WrongClock clock = new WrongClock();
    private JobExecutor jobs;
    private ClockWatch watch;

    @BeforeEach
    void runJobs() throws SQLException {
        jobs = engine.getJobExecutor();
        jobs.start();
        watch = new ClockWatch(dataSource, jobs, clock);
    }

    @AfterEach
    void stopJobs() {
        watch.stop();
        if (!ours.isRunning()) {
            ours.start();
        }
        jobs.shutdown();
    }

    @Test
    void isWellWhenTheClocksAgree() {
        watch.compare();

        assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
        assertThat(jobs.isActive()).isTrue();
    }

    @Test
    void runsNoJobsWhileItsClockIsOff() {
        clock.wrong = Duration.ofHours(2);
        watch.compare();
        assertThat(watch.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(jobs.isActive()).isFalse();

        clock.wrong = Duration.ofSeconds(-5);
        watch.compare();
        assertThat(watch.health().getStatus()).isEqualTo(Status.DOWN);

        clock.wrong = Duration.ZERO;
        watch.compare();
        assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
        assertThat(jobs.isActive()).isTrue();
    }

    @Test
    void servesPeopleOnWhereNoNodeAgreesWithTheDatabase() throws SQLException {
        ours.stop();
        var other = new WrongClock();
        var second = new ClockWatch(dataSource, jobs, other);
        clock.wrong = Duration.ofSeconds(5);
        other.wrong = Duration.ofSeconds(5);
        second.compare();

        watch.compare();
        assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
        assertThat(watch.health().getDetails()).containsEntry("databaseOff", true);
        assertThat(second.health().getStatus()).isEqualTo(Status.UP);
        assertThat(watch.isRight()).isFalse();
        assertThat(jobs.isActive()).isFalse();

        other.wrong = Duration.ZERO;
        second.compare();
        watch.compare();
        assertThat(watch.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(second.health().getStatus()).isEqualTo(Status.UP);

        second.stop();
        watch.compare();
        assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void doesNothingByItselfWhileItsClockIsOffOrNotKnown() {
        var turns = new AtomicInteger();
        var work = new SchedulerByTheClock(watch).inTime(turns::incrementAndGet);

        work.run();
        assertThat(turns).hasValue(0);
        assertThat(watch.health().getStatus()).isEqualTo(Status.DOWN);

        clock.wrong = Duration.ofDays(1);
        assertThat(watch.isRightNow()).isFalse();
        work.run();
        assertThat(turns).hasValue(0);

        clock.wrong = Duration.ZERO;
        assertThat(watch.isRightNow()).isTrue();
        work.run();
        assertThat(turns).hasValue(1);
    }

    @Test
    void startsNoJobsBeforeItsClockIsRight() {
        jobs.shutdown();
        clock.wrong = Duration.ofHours(2);

        watch.runJobs();
        assertThat(jobs.isActive()).isFalse();

        clock.wrong = Duration.ZERO;
        watch.compare();
        assertThat(jobs.isActive()).isTrue();
    }

    private static final class WrongClock extends Clock {

        private Duration wrong = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(wrong);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
