package huozhong.access;

import huozhong.OnMySql;

@OnMySql
class FirstRunOnMySqlTests extends FirstRuns {
}
