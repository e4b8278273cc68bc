package huozhong.roster;

import huozhong.OnMySql;

@OnMySql
class ImportOnMySqlTests extends Imports {
}
