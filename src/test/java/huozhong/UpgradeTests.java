package huozhong;

import java.sql.Connection;
import java.sql.SQLException;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** The upgrade on H2. */
@ApplicationTest
@DirtiesContext
@ContextConfiguration(initializers = UpgradeTests.Restored.class)
@TestPropertySource(properties = {"spring.datasource.url=" + UpgradeTests.URL,
        "huozhong.files=target/upgrade${test.fork:1}/files"})
class UpgradeTests extends UpgradeWalk {

    static final String URL = "jdbc:h2:mem:upgrade;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";

    static final class Restored extends RestoredDatabase {

        @Override
        void restore(Connection empty) throws SQLException {
            try (var script = empty.createStatement()) {
                script.execute("runscript from 'classpath:/upgrade/V442.h2.sql.gz' compression gzip charset 'UTF-8'");
            }
        }
    }
}
