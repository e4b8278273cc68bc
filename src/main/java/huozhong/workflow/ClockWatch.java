package huozhong.workflow;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares this node's clock with the database's: a node that is off runs no jobs and says that it isn't well, since it
 * would take what is in time for late.
 */
@Component
class ClockWatch implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    private static final Duration MOST = Duration.ofSeconds(2);

    private final JdbcTemplate database;
    private final JobExecutor jobs;
    private final Clock clock;
    /** H2 runs in this JVM and has its clock. */
    private final boolean apart;
    private volatile Duration off = Duration.ZERO;
    private boolean stopped;

    @Autowired
    ClockWatch(DataSource dataSource, ProcessEngineConfigurationImpl engine, @Qualifier("clock") Clock nodes)
            throws SQLException {
        this(dataSource, engine.getJobExecutor(), nodes);
    }

    ClockWatch(DataSource dataSource, JobExecutor jobs, Clock clock) throws SQLException {
        this.database = new JdbcTemplate(dataSource);
        this.jobs = jobs;
        this.clock = clock;
        this.apart = EngineSchemaConfiguration.isMySql(dataSource);
    }

    @Scheduled(fixedDelay = 10_000)
    synchronized void compare() {
        off = apart ? Duration.between(databaseTime(), clock.instant()).abs() : Duration.ZERO;
        if (isOff() && jobs.isActive()) {
            LOG.error("This node's clock is {} off the database's: it runs no jobs until it is set", off);
            jobs.shutdown();
            stopped = true;
        } else if (!isOff() && stopped) {
            LOG.info("This node's clock is right again: it runs jobs");
            jobs.start();
            stopped = false;
        }
    }

    private Instant databaseTime() {
        var micros = database.queryForObject("select cast(unix_timestamp(current_timestamp(6)) * 1000000 as signed)",
                Long.class);
        return Instant.EPOCH.plusNanos(micros * 1000);
    }

    private boolean isOff() {
        return off.compareTo(MOST) > 0;
    }

    @Override
    public Health health() {
        return (isOff() ? Health.down() : Health.up()).build();
    }
}
