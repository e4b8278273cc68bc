package huozhong.nomination.mobile;

import huozhong.OnMySql;

@OnMySql
class MoreMobilesOnMySqlTests extends MoreMobilesAsked {
}
