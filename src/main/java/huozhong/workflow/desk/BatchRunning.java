package huozhong.workflow.desk;

import huozhong.shared.Refusal;

/** The same batch is being submitted by another request at this moment. */
public final class BatchRunning extends Refusal {

    BatchRunning() {
        super("这一批正在提交，请稍后查看结果");
    }
}
