package huozhong.selection;

import huozhong.shared.Refusal;

/** 差额: the plan asks for more nominees than seats, and there aren't. */
public final class DifferentialMissing extends Refusal {

    DifferentialMissing(String category, String seats, long pool, int percent) {
        super(category + "：方案要求差额比例不低于" + percent + "%，现有人选" + pool + "人、" + seats + "人，差额不足");
    }
}
