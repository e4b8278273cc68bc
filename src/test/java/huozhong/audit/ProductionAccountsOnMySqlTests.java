package huozhong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.test.context.ContextConfiguration;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.OnMySql;
import huozhong.access.Credentials;
import huozhong.organization.Staffing;
import huozhong.shared.Ids;

/** The application on the two accounts of docs/mysql-accounts.sql, as in production. */
@Tag("mysql")
@EnabledIfSystemProperty(named = OnMySql.URL, matches = ".+", disabledReason = "bin/test starts a MySQL")
@ApplicationTest
@ContextConfiguration(initializers = ProductionAccountsOnMySqlTests.TwoAccounts.class)
class ProductionAccountsOnMySqlTests {

    private static final int DENIED = 1142;

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private LinkAudit linkAudit;
    @Autowired
    private VerifyAudit verifyAudit;

    @Test
    void runsAndWritesItsRecord() {
        var user = staffing.enrol("u" + Ids.next(), "李㛃", null);
        credentials.setPassword(user.id(), "a mountain in spring");

        Browser.loggedIn(port, user.login(), "a mountain in spring");
        linkAudit.linkAll();

        assertThat(database.queryForObject("select current_user()", String.class)).startsWith("app");
        assertThat(database.queryForObject("select count(*) from audit_link", Long.class)).isPositive();
        assertThat(verifyAudit.verify().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_row set facts = '{}'", "delete from audit_row",
            "update audit_link set hash = ''", "delete from audit_link", "truncate table audit_row",
                    "drop table audit_link",
            "alter table audit_row drop column facts", "delete from flyway_schema_history",
            "create trigger t before insert on audit_row for each row set new.facts = ''"})
    void isRefusedWhatWouldChangeTheRecord(String sql) {
        assertThatThrownBy(() -> database.execute(sql)).rootCause()
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getErrorCode())
                        .isEqualTo(DENIED));
    }

    @Test
    void mayWriteEveryTableThatIsNoRecord() {
        var readOnly = database.queryForList("""
                select t.table_name from information_schema.tables t
                where t.table_schema = database() and t.table_type = 'BASE TABLE' and not exists (
                    select 1 from information_schema.table_privileges p where p.table_schema = t.table_schema
                    and p.table_name = t.table_name and p.privilege_type = 'UPDATE')""", String.class);

        assertThat(readOnly).containsExactlyInAnyOrder("audit_row", "audit_link", "flyway_schema_history",
                "seal_use", "sealed_revision", "sealed_revision_void", "ofd_copy");
    }

    /** Runs the script under names of its own on the throw-away server. */
    static class TwoAccounts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static final String PASSWORD = "Of-this-test-only-1";

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var suffix = Ids.next().substring(0, 12);
            prepare(suffix);
            var url = System.getProperty(OnMySql.URL).replaceFirst("/\\w+\\?", "/prod" + suffix + "?");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("accounts", Map.of(
                    "spring.datasource.url", url, "spring.datasource.username", "app" + suffix,
                    "spring.datasource.password", PASSWORD, "spring.flyway.user", "migration" + suffix,
                    "spring.flyway.password", PASSWORD)));
        }

        private static void prepare(String suffix) {
            try (var root = DriverManager.getConnection(System.getProperty(OnMySql.URL), "root", "")) {
                var script = new FileSystemResource("docs/mysql-accounts.sql")
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                        .replace("huozhong_migration", "migration" + suffix).replace("huozhong_app", "app" + suffix)
                        .replaceAll("\\bhuozhong\\b", "prod" + suffix);
                ScriptUtils.executeSqlScript(root, new ByteArrayResource(script.getBytes()));
                for (var account : List.of("app", "migration")) {
                    root.createStatement()
                            .execute("alter user '" + account + suffix + "'@'%' identified by '" + PASSWORD
                            + "'");
                }
            } catch (SQLException | java.io.IOException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
