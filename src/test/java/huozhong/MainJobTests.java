package huozhong;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The main job on H2. */
@ApplicationTest
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:mainjob;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
class MainJobTests extends MainJobWalk {
}
