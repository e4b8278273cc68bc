package huozhong.attendance;

import huozhong.shared.Refusal;

/** What hasn't begun can't be ended. */
public final class NotBegun extends Refusal {

    NotBegun(Gathering gathering) {
        super("“" + gathering.title() + "”" + (gathering.state() == Gathering.State.CANCELLED ? "已取消" : "还没有开始")
                + "，不能结束签到");
    }
}
