package huozhong.nomination.people;

import huozhong.OnMySql;

@OnMySql
class NomineeWaysOnMySqlTests extends NomineeWays {
}
