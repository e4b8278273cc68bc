package huozhong.nomination;

import huozhong.OnMySql;

@OnMySql
class FirstLifeOnMySqlTests extends FirstLife {
}
