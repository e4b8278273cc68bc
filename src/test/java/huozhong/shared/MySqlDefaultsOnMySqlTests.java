package huozhong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.OnMySql;

@OnMySql
class MySqlDefaultsOnMySqlTests {

    @Autowired
    private HikariDataSource pool;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private LongStatements longStatements;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void holdWhereTheUrlSaysNothingElse() throws SQLException {
        assertThat(pool.getJdbcUrl()).doesNotContain("socketTimeout", "innodb_lock_wait_timeout");

        try (var connection = pool.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(10_000);
        }
        assertThat(database.queryForObject("select @@session.innodb_lock_wait_timeout", Integer.class)).isEqualTo(5);
    }

    @Test
    void giveWayForATransactionThatMayTakeLong() throws SQLException {
        var allowed = new TransactionTemplate(transactions).execute(status -> {
            longStatements.allow();
            return database.execute((ConnectionCallback<Integer>) Connection::getNetworkTimeout);
        });

        assertThat(allowed).isEqualTo(600_000);
        assertThat(database.execute((ConnectionCallback<Integer>) Connection::getNetworkTimeout)).isEqualTo(10_000);
    }

    @Test
    void doNotLetTheDriverAskForWhatItKnows() throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setReadOnly(true);

            try (var answer = connection.createStatement().executeQuery("select @@session.transaction_read_only")) {
                assertThat(answer.next()).isTrue();
                assertThat(answer.getBoolean(1)).isFalse();
            }
        }
    }
}
