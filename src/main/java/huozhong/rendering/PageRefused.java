package huozhong.rendering;

/** One of the pages that were to be made together can't be made; counted from 0. */
public final class PageRefused extends RuntimeException {

    private final int page;

    PageRefused(int page, String message) {
        super(message);
        this.page = page;
    }

    public int page() {
        return page;
    }
}
