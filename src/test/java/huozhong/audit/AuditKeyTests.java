package huozhong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** How nodes come to one key, with the database that remembers its print. */
class AuditKeyTests {

    @TempDir
    private Path folder;

    private DriverManagerDataSource source;
    private JdbcTemplate database;

    @BeforeEach
    void anEmptyRecord() throws Exception {
        source = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        var scripts = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*__audit_*.sql");
        new ResourceDatabasePopulator(scripts).execute(source);
        database = new JdbcTemplate(source);
    }

    @AfterEach
    void forget() {
        database.execute("shutdown");
    }

    @Test
    void isMadeAtTheFirstStartForItsOwnerOnly() throws Exception {
        start("files/../audit.key");

        assertThat(Files.getPosixFilePermissions(folder.resolve("audit.key")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void isTheSameOnEveryNodeAndAfterEveryStart() {
        var first = start("audit.key");
        var second = start("audit.key");

        assertThat(second.print()).isEqualTo(first.print());
        assertThat(second.toText()).isEqualTo(first.toText());
    }

    @Test
    void holdsSinceTheRowsThatWereThereAlready() {
        database.update("""
                insert into audit_row (happened_at, user_id, instead_of, unit_id, action, subject, facts)
                values (timestamp '2024-03-01 00:00:00', 'user1', '', '', 'LOGGED_IN', 'user1', '{}')""");

        assertThat(start("audit.key").toText()).endsWith("\n1\n");
    }

    @Test
    void stopsANodeThatHasLostIt() throws Exception {
        start("audit.key");
        Files.delete(folder.resolve("audit.key"));

        assertThatThrownBy(() -> start("audit.key")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("audit.key").hasMessageContaining("huozhong.audit.key-file");
        assertThat(folder.resolve("audit.key")).doesNotExist();
    }

    @Test
    void stopsANodeThatHasAnother() {
        start("audit.key");
        new AuditKeyFile(folder.resolve("other.key").toString()).write(AuditKey.fresh(0));

        assertThatThrownBy(() -> start("other.key")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isNeverWrittenOverAnother() {
        start("audit.key");

        assertThatThrownBy(() -> new AuditKeyFile(folder.resolve("audit.key").toString()).write(AuditKey.fresh(0)))
                .isInstanceOf(java.io.UncheckedIOException.class);
    }

    @Test
    void isNotReadFromAFileThatIsNone() throws Exception {
        Files.writeString(folder.resolve("audit.key"), "half");

        assertThatThrownBy(() -> start("audit.key")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no key");
    }

    private AuditKey start(String file) {
        return new AuditKeyConfiguration().auditKey(database, new JdbcTransactionManager(source),
                folder.resolve(file).toString());
    }
}
