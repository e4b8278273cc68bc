package huozhong.rendering;

import huozhong.shared.Refusal;

/** One of the pages that were to be made together can't be made; counted from 0. */
public final class PageRefused extends Refusal {

    private final int page;

    PageRefused(int page, String message) {
        super(message);
        this.page = page;
    }

    public int page() {
        return page;
    }
}
