package huozhong.report;

import huozhong.shared.Refusal;

/** A colleague began the same report at this very moment. */
public final class ReportBegun extends Refusal {

    ReportBegun() {
        super("这份工作进展情况刚刚已由同事开始填写，请重新打开");
    }
}
