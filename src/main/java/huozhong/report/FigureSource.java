package huozhong.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

import huozhong.plan.ReportFigure;

/**
 * A module plugs in here what it counts for reports. The same question is answered the same whenever it is asked: as of
 * a moment, in a constant number of statements. A figure without a source is 尚未开始, which isn't 0.
 */
public interface FigureSource {

    Set<ReportFigure> figures();

    /** All of its figures. */
    Map<ReportFigure, Long> count(Counting counting);

    /** The very rows that a figure counts, in an order that stays. */
    List<FigureRow> rows(ReportFigure figure, Counting counting, int from, int most);
}
