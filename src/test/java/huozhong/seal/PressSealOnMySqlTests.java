package huozhong.seal;

import org.springframework.test.annotation.DirtiesContext;

import huozhong.OnMySql;

/** 用印 on MySQL. */
@OnMySql
@DirtiesContext
class PressSealOnMySqlTests extends Pressing {
}
