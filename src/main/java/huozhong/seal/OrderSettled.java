package huozhong.seal;

import huozhong.shared.Refusal;

/** Somebody was quicker, or the order was taken back. */
public final class OrderSettled extends Refusal {

    OrderSettled(SealOrder order) {
        super("此事项" + switch (order.state()) {
            case SEALED -> "已用印";
            case DECLINED -> "已退回";
            case CANCELLED -> "已取消，无需用印";
            case WAITING -> "待用印";
        });
    }
}
