package huozhong.attendance;

import huozhong.shared.Refusal;

/** Nothing of a gathering that is over, cancelled or counted can be changed in this way. */
public final class GatheringOver extends Refusal {

    GatheringOver(Gathering gathering) {
        super("“" + gathering.title() + "”" + switch (gathering.state()) {
            case PLANNED -> "的时间没有改成，请刷新后再试";
            case CANCELLED -> "已取消，不能再签到或修改";
            case ENDED -> gathering.isCounted() ? "的考勤已审定，请提出更正申请" : "已经结束，不能再改时间";
        });
    }
}
