package huozhong.shared;

import java.util.function.Function;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what has to be committed at once, whatever becomes of the work that asked for it. On connections of its own: who
 * holds one of the application's and waits for a second holds up everybody when all do it.
 */
@Component
public class AtOnce implements DisposableBean {

    private static final int CONNECTIONS = 2;

    private final HikariDataSource own = new HikariDataSource();
    private final JdbcClient database = JdbcClient.create(own);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(own));

    AtOnce(HikariDataSource application) {
        application.copyStateTo((HikariConfig) own);
        own.setPoolName("at-once");
        own.setMaximumPoolSize(CONNECTIONS);
        own.setMinimumIdle(0);
    }

    /** In a short transaction beside the caller's own, of whose uncommitted rows it sees nothing. */
    public <T> T call(Function<JdbcClient, T> work) {
        return Retry.call(() -> transaction.execute(status -> work.apply(database)));
    }

    @Override
    public void destroy() {
        own.close();
    }
}
