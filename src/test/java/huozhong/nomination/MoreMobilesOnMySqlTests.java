package huozhong.nomination;

import huozhong.OnMySql;

@OnMySql
class MoreMobilesOnMySqlTests extends MoreMobilesAsked {
}
