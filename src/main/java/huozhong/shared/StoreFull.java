package huozhong.shared;

/** The disk of the files is full: nothing was kept of the upload. Answered with 507. */
public final class StoreFull extends RuntimeException {

    public StoreFull() {
        super("服务器存储空间不足，文件未保存，请联系管理员");
    }
}
