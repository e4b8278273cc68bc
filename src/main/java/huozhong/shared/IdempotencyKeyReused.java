package huozhong.shared;

/** The Idempotency-Key came before, with another request. */
public final class IdempotencyKeyReused extends Refusal {

    public IdempotencyKeyReused() {
        super("同一个 Idempotency-Key 已用于另一个请求，请刷新页面后重试");
    }
}
