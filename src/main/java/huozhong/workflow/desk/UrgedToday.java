package huozhong.workflow.desk;

import huozhong.shared.Refusal;

/** 催办 is possible once a day. */
public final class UrgedToday extends Refusal {

    UrgedToday() {
        super("今天已经催办过一次，每天只能催办一次");
    }
}
