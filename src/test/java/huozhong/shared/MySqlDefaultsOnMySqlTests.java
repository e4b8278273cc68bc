package huozhong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;

import huozhong.OnMySql;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnMySql
class MySqlDefaultsOnMySqlTests {

    @Autowired
    private HikariDataSource pool;
    @Autowired
    private JdbcTemplate database;

    @Test
    void holdWhereTheUrlSaysNothingElse() throws SQLException {
        assertThat(pool.getJdbcUrl()).doesNotContain("socketTimeout", "innodb_lock_wait_timeout");

        try (var connection = pool.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(60_000);
        }
        assertThat(database.queryForObject("select @@session.innodb_lock_wait_timeout", Integer.class)).isEqualTo(5);
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
