package huozhong.directory;

import huozhong.shared.Refusal;

/** The file was written before. */
public final class ImportWritten extends Refusal {

    ImportWritten() {
        super("这个文件已经写入，不能重复写入");
    }
}
