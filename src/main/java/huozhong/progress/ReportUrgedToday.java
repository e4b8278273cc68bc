package huozhong.progress;

import huozhong.shared.Refusal;

/** 催报 is possible once a day for each unit. */
public final class ReportUrgedToday extends Refusal {

    ReportUrgedToday() {
        super("今天已经催报过，每个单位每天只能催报一次");
    }
}
