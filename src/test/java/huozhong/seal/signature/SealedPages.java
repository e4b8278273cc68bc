package huozhong.seal.signature;

/** Pages for tests of other packages. */
public final class SealedPages {

    private SealedPages() {
    }

    public static byte[] unsigned() {
        return SealScene.page();
    }
}
