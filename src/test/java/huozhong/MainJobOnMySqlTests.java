package huozhong;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The main job on MySQL, in a database of its own: it counts the seats of all plans. */
@OnMySql
@DirtiesContext
@TestPropertySource(properties = "huozhong.files=target/files${test.fork:1}/mainjob")
class MainJobOnMySqlTests extends MainJobWalk {
}
