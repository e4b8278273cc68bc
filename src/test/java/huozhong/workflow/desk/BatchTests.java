package huozhong.workflow.desk;

import huozhong.ApplicationTest;

@ApplicationTest
class BatchTests extends Batches {
}
