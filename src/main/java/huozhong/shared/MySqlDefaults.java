package huozhong.shared;

import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.PriorityOrdered;
import org.springframework.stereotype.Component;

/**
 * What a connection to MySQL needs and no operator should have to know; the URL of the database has the last word.
 * Not in application.yaml, since H2's driver refuses words that it doesn't know.
 */
@Component
class MySqlDefaults implements BeanPostProcessor, PriorityOrdered {

    private static final String MYSQL = "jdbc:mysql:";

    private static final Map<String, String> DEFAULTS = Map.of(
            // a server that is gone or frozen, or a dead switch, is noticed; what may take longer says so
            // (LongStatements)
            "connectTimeout", "3000", "socketTimeout", "10000", "tcpKeepAlive", "true",
            // who waits for a row of a node that is paused gets his answer in time
            "sessionVariables", "innodb_lock_wait_timeout=5",
            // a fifth of all statements was the driver asking what it knows
            "useLocalSessionState", "true", "readOnlyPropagatesToServer", "false",
            "cachePrepStmts", "true", "prepStmtCacheSize", "500", "prepStmtCacheSqlLimit", "4096",
            // a batch of inserts is one statement, not a round trip a row
            "rewriteBatchedStatements", "true");

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && isMySql(pool)) {
            DEFAULTS.forEach((word, value) -> add(pool, word, value));
            pool.setDataSource(new LateAutoCommit(new DriverDataSource(pool.getJdbcUrl(), pool.getDriverClassName(),
                    pool.getDataSourceProperties(), pool.getUsername(), pool.getPassword())));
        }
        return bean;
    }

    static boolean isMySql(HikariDataSource pool) {
        return pool.getJdbcUrl() != null && pool.getJdbcUrl().startsWith(MYSQL);
    }

    /** What the driver is given this way would overrule the URL. */
    private static void add(HikariDataSource pool, String word, String value) {
        if (!pool.getJdbcUrl().contains(word + "=") && !pool.getDataSourceProperties().containsKey(word)) {
            pool.addDataSourceProperty(word, value);
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
