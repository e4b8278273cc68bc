package huozhong.workflow.desk;

import huozhong.OnMySql;

@OnMySql
class BatchOnMySqlTests extends Batches {
}
