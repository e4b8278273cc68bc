package huozhong.report;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import huozhong.plan.ReportFigure;

/** A report as it was handed in: what its hash covers. */
public record Frozen(String title, String unit, int number, LocalDateTime asOf, List<Part> parts,
                     List<Figure> figures) {

    /** A part's text. */
    public record Part(String code, String name, String text) {
    }

    /**
     * A figure as it was counted, and what was filled in beside it with a reason; both stay.
     *
     * @param counted null where nothing counts it yet (尚未开始)
     * @param period  本期: more than the last report's; null without one
     */
    public record Figure(ReportFigure code, String name, String unit, String part, @Nullable Long counted,
                         @Nullable Long period, @Nullable Long entered, String reason) {
    }
}
