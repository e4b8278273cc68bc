package huozhong;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Fills the database with what an earlier version left there, before the application of today starts on it. */
abstract class RestoredDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var named = context.getEnvironment();
        try (var empty = DriverManager.getConnection(named.getRequiredProperty("spring.datasource.url"),
                named.getProperty("spring.datasource.username"), named.getProperty("spring.datasource.password"))) {
            restore(empty);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    abstract void restore(Connection empty) throws SQLException;
}
