package huozhong;

import org.springframework.test.annotation.DirtiesContext;

/** The main job on MySQL. */
@OnMySql
@DirtiesContext
class MainJobOnMySqlTests extends MainJobWalk {
}
