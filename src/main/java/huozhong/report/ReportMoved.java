package huozhong.report;

import huozhong.shared.Refusal;

/** The report isn't where this can be done any more. */
public final class ReportMoved extends Refusal {

    ReportMoved(ProgressReport.State state) {
        super("这份工作进展情况目前是“" + state.words() + "”，不能这样办理，请刷新后再看");
    }
}
