package huozhong;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.GZIPInputStream;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** The upgrade on MySQL. */
@OnMySql
@DirtiesContext
@ContextConfiguration(initializers = UpgradeOnMySqlTests.Restored.class, inheritInitializers = false)
@TestPropertySource(properties = "huozhong.files=target/upgrade-mysql${test.fork:1}/files")
class UpgradeOnMySqlTests extends UpgradeWalk {

    static final class Restored extends RestoredDatabase {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            new OnMySql.FreshDatabase().initialize(context);
            super.initialize(context);
        }

        @Override
        void restore(Connection empty) throws SQLException {
            try (var dump = dump(); var script = empty.createStatement()) {
                for (var line = dump.readLine(); line != null; line = dump.readLine()) {
                    script.execute(line);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static BufferedReader dump() throws IOException {
            return new BufferedReader(new InputStreamReader(new GZIPInputStream(
                    new ClassPathResource("upgrade/V442.mysql.sql.gz").getInputStream()), StandardCharsets.UTF_8));
        }
    }
}
