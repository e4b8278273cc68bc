package huozhong.nomination;

import huozhong.shared.Refusal;

/** What was asked doesn't go with how far the nomination is. */
public final class NotInState extends Refusal {

    NotInState(Nomination.State state) {
        super("该人选" + switch (state) {
            case DRAFT -> "尚未提交";
            case IN_PROGRESS -> "已提交，正在办理";
            case NOT_CHOSEN -> "未入选，办理已结束";
            case REJECTED -> "不予推荐，办理已结束";
            case WITHDRAWN -> "已撤回申报";
            case ACCEPTED -> "已纳入队伍";
        } + "，不能进行此项操作");
    }
}
