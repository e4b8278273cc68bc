package huozhong;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

import huozhong.access.Credentials;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;

/**
 * Leaves the evening's cases in a database and writes what {@link UpgradeTests} begins with. No test by its name, so
 * that no build runs it: {@code bin/test -Dtest='WriteUpgrade*'} in a checkout of the version that is to be upgraded
 * from; the file is named by that version's last migration.
 */
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")
abstract class WriteUpgrade {

    private static final Path PLACE = Path.of("src/test/resources/upgrade");

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Organization organization;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private Flyway flyway;

    @Test
    void writesWhatIsThere() throws IOException {
        new UpgradeScene(new MainJob(port, new MainJobScene(staffing, credentials, organization), clock))
                .leaveStanding();
        forgetWhatNobodyNeeds();

        write(jdbc, Files.createDirectories(PLACE).resolve("V" + version() + "." + database() + ".sql.gz"));
    }

    abstract String database();

    abstract void write(JdbcTemplate from, Path file) throws IOException;

    /** The record's key and the files stay with their machine: the next start begins both anew. */
    private void forgetWhatNobodyNeeds() {
        Stream.of("delete from SPRING_SESSION_ATTRIBUTES", "delete from SPRING_SESSION", "delete from idempotency_key",
                "delete from file_store", "update audit_lock set key_print = null").forEach(jdbc::update);
    }

    private String version() {
        return flyway.info().current().getVersion().getVersion();
    }
}
