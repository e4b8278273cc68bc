package huozhong.plan.supplement;

import huozhong.OnMySql;

/** The same on MySQL, whose long texts, days and unique keys are its own. */
@OnMySql
class SupplementOnMySqlTests extends SupplementTests {
}
