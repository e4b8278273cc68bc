package huozhong.nomination;

import huozhong.OnMySql;

@OnMySql
class ImportOnMySqlTests extends Imports {
}
