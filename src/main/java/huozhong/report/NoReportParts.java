package huozhong.report;

import huozhong.shared.Refusal;

/** The plan doesn't say of what a report is made. */
public final class NoReportParts extends Refusal {

    NoReportParts() {
        super("该计划没有规定工作进展情况由哪些部分组成（report），不能在系统中填报，请联系计划主管单位");
    }
}
