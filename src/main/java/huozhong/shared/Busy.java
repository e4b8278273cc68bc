package huozhong.shared;

/** This node has as much in hand as it can bear; the same again in a few seconds can succeed. Answered with 503. */
public final class Busy extends RuntimeException {

    public Busy() {
        super("系统繁忙，同时处理的文件较多，请稍后重试");
    }
}
