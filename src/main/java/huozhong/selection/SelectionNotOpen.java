package huozhong.selection;

import huozhong.shared.Refusal;

/** The round isn't at the point where this is done: not open any more, or not confirmed yet. */
public final class SelectionNotOpen extends Refusal {

    SelectionNotOpen(Selection.State state) {
        super("本轮遴选" + switch (state) {
            case OPEN -> "正在进行";
            case CONFIRMED -> "已经负责人确认";
            case CLOSED -> "已经结束";
            case CANCELLED -> "已经取消";
        } + "，不能进行此项操作");
    }
}
