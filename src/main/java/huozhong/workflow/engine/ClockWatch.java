package huozhong.workflow.engine;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import huozhong.shared.RightTime;

/**
 * Compares this node's clock with the database's, before anything starts and every ten seconds on a thread of its own:
 * a node that is off, or doesn't know, runs no jobs, does nothing by itself and says that it isn't well. Where no node
 * is right it is the database that is off, and people are served on: somebody has to set its clock.
 */
@Component
class ClockWatch implements RightTime, HealthIndicator, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    private static final Duration MOST = Duration.ofSeconds(2);
    private static final Duration EVERY = Duration.ofSeconds(10);
    /** An older comparison says nothing any more. */
    private static final Duration FRESH = Duration.ofSeconds(60);

    private final JdbcTemplate database;
    private final NodeClocks nodes;
    /** Asked for when it is wanted: whoever asks for the time may be there before the engine is built. */
    private final Supplier<JobExecutor> jobs;
    private final Clock clock;
    /** H2 runs in this JVM and has its clock. */
    private final boolean apart;
    private volatile @Nullable Comparison last;
    private volatile @Nullable ScheduledExecutorService thread;
    private boolean jobsWanted;

    @Autowired
    ClockWatch(DataSource dataSource, ProcessEngineConfigurationImpl engine, @Qualifier("clock") Clock clock)
            throws SQLException {
        this(dataSource, engine::getJobExecutor, clock);
    }

    ClockWatch(DataSource dataSource, JobExecutor jobs, Clock clock) throws SQLException {
        this(dataSource, () -> jobs, clock);
    }

    private ClockWatch(DataSource dataSource, Supplier<JobExecutor> jobs, Clock clock) throws SQLException {
        this.database = new JdbcTemplate(dataSource);
        this.nodes = new NodeClocks(database);
        this.jobs = jobs;
        this.clock = clock;
        this.apart = EngineSchemaConfiguration.isMySql(dataSource);
    }

    /**
     * How far off, whether another node is right, and when that was found by this machine's own ticks, which nobody
     * sets.
     */
    private record Comparison(Duration off, boolean isAnotherRight, long nanos) {

        boolean isRight() {
            return off.compareTo(MOST) <= 0 && isFresh();
        }

        boolean isTheDatabaseOff() {
            return off.compareTo(MOST) > 0 && !isAnotherRight && isFresh();
        }

        private boolean isFresh() {
            return System.nanoTime() - nanos < FRESH.toNanos();
        }
    }

    /** Jobs run from now on, whenever the clock is right. */
    synchronized void runJobs() {
        jobsWanted = true;
        compare();
    }

    synchronized void compare() {
        try {
            found(comparison());
        } catch (DataAccessException gone) {
            LOG.warn("This node's clock can't be compared: {}", gone.getClass().getName());
        }
        if (!isRight() && jobs.get().isActive()) {
            LOG.error("This node's clock is off the database's, or not known: it runs no jobs until it is right");
            jobs.get().shutdown();
            jobsWanted = true;
        } else if (isRight() && jobsWanted && !jobs.get().isActive()) {
            LOG.info("This node's clock is right: it runs jobs");
            jobs.get().start();
        }
    }

    private Comparison comparison() {
        var now = databaseTime();
        var off = Duration.between(now, clock.instant()).abs();
        if (!apart) {
            return new Comparison(off, false, System.nanoTime());
        }
        nodes.tell(off, now);
        return new Comparison(off, nodes.isAnotherWithin(MOST, now), System.nanoTime());
    }

    private void found(Comparison now) {
        if (now.isTheDatabaseOff() && !isTheDatabaseOff()) {
            LOG.error("No node's clock is that of the database, this one is off by {}: set the database's clock. "
                    + "Until then nobody runs jobs; people are served", now.off);
        }
        last = now;
    }

    private boolean isTheDatabaseOff() {
        var known = last;
        return apart && known != null && known.isTheDatabaseOff();
    }

    private Instant databaseTime() {
        if (!apart) {
            return clock.instant();
        }
        var micros = database.queryForObject("select cast(unix_timestamp(current_timestamp(6)) * 1000000 as signed)",
                Long.class);
        return Instant.EPOCH.plusNanos(micros * 1000);
    }

    @Override
    public boolean isRight() {
        var known = last;
        return !apart || known != null && known.isRight();
    }

    @Override
    public boolean isRightNow() {
        compare();
        return isRight();
    }

    @Override
    public Health health() {
        var known = last;
        var health = isRight() || isTheDatabaseOff() ? Health.up() : Health.down();
        return apart && known != null ? health.withDetail("off", known.off.toString())
                .withDetail("databaseOff", known.isTheDatabaseOff()).build() : health.build();
    }

    @Override
    public void start() {
        compare();
        var watching = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "clock-watch"));
        watching.scheduleWithFixedDelay(this::compareOrTryLater, EVERY.toMillis(), EVERY.toMillis(),
                TimeUnit.MILLISECONDS);
        thread = watching;
    }

    /** What this throws would be the thread's last. */
    private void compareOrTryLater() {
        try {
            compare();
        } catch (RuntimeException failed) {
            LOG.warn("This node's clock can't be compared: {}", failed.getClass().getName());
        }
    }

    @Override
    public void stop() {
        var watching = thread;
        if (watching != null) {
            watching.shutdownNow();
        }
        thread = null;
        leave();
    }

    /** In vain where the database is gone, too. */
    private void leave() {
        try {
            if (apart) {
                nodes.forget();
            }
        } catch (DataAccessException gone) {
            LOG.warn("This node's clock can't be taken back: {}", gone.getClass().getName());
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before everything else. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
