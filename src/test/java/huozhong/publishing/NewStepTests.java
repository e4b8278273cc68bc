package huozhong.publishing;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;

/** On H2. */
@ApplicationTest
@DirtiesContext
@TestPropertySource(properties =
        "spring.datasource.url=jdbc:h2:mem:newstep;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8")
class NewStepTests extends NewStep {
}
