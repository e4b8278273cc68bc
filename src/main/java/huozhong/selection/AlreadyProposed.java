package huozhong.selection;

import huozhong.shared.Refusal;

/** The round was handed on: nobody may change behind them what departments and the leader were shown. */
public final class AlreadyProposed extends Refusal {

    AlreadyProposed() {
        super("本轮遴选已提交，须退回重新遴选后方可调整");
    }
}
