package huozhong;

import java.nio.file.Path;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** H2 writes its own script. */
@ApplicationTest
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:evening;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
class WriteUpgradeH2 extends WriteUpgrade {

    @Override
    String database() {
        return "h2";
    }

    @Override
    void write(JdbcTemplate from, Path file) {
        from.queryForList("script nopasswords nosettings to '" + file + "' compression gzip charset 'UTF-8'");
    }
}
