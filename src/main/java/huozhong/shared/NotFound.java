package huozhong.shared;

/** There is no such thing, or it is not the caller's to see: both look the same, 404. */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("没有找到，或不在您的查看范围内");
    }
}
