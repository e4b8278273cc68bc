package huozhong.bench;

import java.io.IOException;
import java.util.List;

import huozhong.rendering.PageBench;

/** A registration form against the bare library doing the same page. */
final class FormBench {

    private static final double BAR = 1.5;

    List<Line> measure(boolean quick) throws IOException {
        var figures = new PageBench().milliseconds(quick ? 11 : 101);
        var ours = Line.median(figures[0]);
        var bare = Line.median(figures[1]);
        return List.of(Line.atMost(BAR, ours / bare, "form, a page of PDF", "%.0f ms, the bare library %.0f ms", ours,
                bare));
    }
}
