package huozhong.obligation;

import huozhong.shared.Refusal;

/** Whoever is urged was urged for the same today already. */
public final class ReportUrgedToday extends Refusal {

    ReportUrgedToday() {
        super("今天已经催报过，明天可以再次催报");
    }
}
