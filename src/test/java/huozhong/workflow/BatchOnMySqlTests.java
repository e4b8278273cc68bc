package huozhong.workflow;

import huozhong.OnMySql;

@OnMySql
class BatchOnMySqlTests extends Batches {
}
