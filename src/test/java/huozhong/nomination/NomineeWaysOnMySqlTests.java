package huozhong.nomination;

import huozhong.OnMySql;

@OnMySql
class NomineeWaysOnMySqlTests extends NomineeWays {
}
