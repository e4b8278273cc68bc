package huozhong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import huozhong.OnMySql;

@OnMySql
class LateAutoCommitOnMySqlTests {

    @Autowired
    private HikariDataSource pool;
    private JdbcTemplate others;

    @BeforeEach
    void aTableToWriteTo() {
        others = new JdbcTemplate(new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(),
                pool.getPassword()));
        others.execute("create table written (id int)");
    }

    @AfterEach
    void noTable() {
        others.execute("drop table written");
    }

    @Test
    void switchesItOffOnceForTransactionsInARow() throws SQLException {
        try (var connection = pool.getConnection()) {
            transaction(connection);
            var before = switches(connection);
            transaction(connection);
            transaction(connection);

            assertThat(switches(connection) - before).isZero();
        }
    }

    @Test
    void commitsAtOnceWhatIsWrittenOutsideOfATransaction() throws SQLException {
        try (var connection = pool.getConnection()) {
            transaction(connection);
            write(connection);

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(written()).isEqualTo(2);
        }
    }

    @Test
    void commitsWhatIsOpenAsItIsSwitchedOn() throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            write(connection);
            connection.setAutoCommit(true);

            assertThat(written()).isEqualTo(1);
        }
    }

    @Test
    void forgetsWhatWasNotCommitted() throws SQLException {
        try (var connection = pool.getConnection()) {
            transaction(connection);
            connection.setAutoCommit(false);
            write(connection);
        }

        assertThat(written()).isEqualTo(1);
    }

    private static void transaction(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        write(connection);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void write(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("insert into written values (1)");
        }
    }

    /** Read between two transactions, in one of its own. */
    private static int switches(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("show session status like 'Com_set_option'")) {
            answer.next();
            return answer.getInt("Value");
        } finally {
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private int written() {
        return others.queryForObject("select count(*) from written", Integer.class);
    }
}
