package huozhong.seal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * 用印事项: what a leader has sealed, namely a box of a subject's document, with his unit's words and day. Whoever filled
 * the document in never presses.
 */
public record SealOrder(String id, String kind, String subject, String box, String unitId, String opinion,
                        LocalDate opinionOn, String orderedBy, LocalDateTime orderedAt, Set<String> filledBy,
                        State state, String reason) {

    /** 待用印 · 已用印 · 退回 · 取消. */
    public enum State { WAITING, SEALED, DECLINED, CANCELLED }

    /** An order waits no more, in the transaction that settled it. */
    public record Settled(String orderId, State state, String reason) {
    }
}
