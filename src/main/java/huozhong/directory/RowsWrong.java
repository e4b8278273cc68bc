package huozhong.directory;

import huozhong.shared.Refusal;

/** Rows of the file are wrong; it is written as a whole or not at all. */
public final class RowsWrong extends Refusal {

    RowsWrong(int problems) {
        super("文件中还有" + problems + "处问题，请改正后重新上传");
    }
}
