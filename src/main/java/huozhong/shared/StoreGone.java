package huozhong.shared;

/** This node doesn't reach the files that belong to the database, or can't write there. Answered with 503. */
public final class StoreGone extends RuntimeException {

    public StoreGone() {
        super("文件存储暂时不可用，请稍后重试；如一直如此，请联系管理员");
    }
}
