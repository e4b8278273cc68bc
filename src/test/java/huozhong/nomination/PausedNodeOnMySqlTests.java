package huozhong.nomination;

import huozhong.OnMySql;

@OnMySql
class PausedNodeOnMySqlTests extends PausedNode {
}
