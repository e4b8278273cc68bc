package huozhong.publishing;

import org.springframework.test.annotation.DirtiesContext;

import huozhong.OnMySql;

/** On MySQL. */
@OnMySql
@DirtiesContext
class NewStepOnMySqlTests extends NewStep {
}
