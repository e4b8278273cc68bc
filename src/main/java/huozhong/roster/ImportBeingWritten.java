package huozhong.roster;

import huozhong.shared.Refusal;

/** The import is being written, here or on another node. */
public final class ImportBeingWritten extends Refusal {

    ImportBeingWritten() {
        super("正在写入，请稍后刷新查看结果");
    }
}
