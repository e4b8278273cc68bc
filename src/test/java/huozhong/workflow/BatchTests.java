package huozhong.workflow;

import huozhong.ApplicationTest;

@ApplicationTest
class BatchTests extends Batches {
}
