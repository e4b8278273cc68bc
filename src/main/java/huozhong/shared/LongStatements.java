package huozhong.shared;

import java.time.Duration;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets a transaction's statements take their time where a whole plan is read, for a workbook or an archive; what people
 * wait for at a page is cut off early ({@link MySqlDefaults}), since the database may be frozen.
 */
@Component
public class LongStatements {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final JdbcTemplate database;

    LongStatements(JdbcTemplate database) {
        this.database = database;
    }

    /** For the rest of the transaction; the pool takes it back with the connection. */
    public void allow() {
        database.execute((ConnectionCallback<Void>) connection -> {
            connection.setNetworkTimeout(Runnable::run, (int) LONGEST.toMillis());
            return null;
        });
    }
}
