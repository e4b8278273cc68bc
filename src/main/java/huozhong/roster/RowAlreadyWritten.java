package huozhong.roster;

import huozhong.shared.Refusal;

/** The row became a nomination, which is changed there and not here. */
public final class RowAlreadyWritten extends Refusal {

    RowAlreadyWritten(int row) {
        super("第" + row + "行已写入，请在人员信息中修改");
    }
}
