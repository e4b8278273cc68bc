package huozhong.sealing;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

import huozhong.seal.SealOrders.Wanted;

/** 用印申请: what a division wants sealed by its department, why (用印事由), and the order once its leader approved. */
public record SealRequest(String id, Wanted wanted, String unitId, String departmentId, String askedBy,
                          LocalDateTime askedAt, String purpose, @Nullable String orderId, State state,
                          String reason) {

    static final String PROCESS = "SealRequest";
    /** As the diagram names them. */
    static final String SEALED = "SealRequestSealed";
    static final String ENDED = "SealRequestEnded";
    static final String REJECTED = "SealRequestRejected";

    /** 办理中 · 待用印 · 已用印 · 未同意 · 已取消. */
    public enum State { OPEN, ORDERED, SEALED, REFUSED, CANCELLED }

    boolean isOpen() {
        return state == State.OPEN || state == State.ORDERED;
    }
}
