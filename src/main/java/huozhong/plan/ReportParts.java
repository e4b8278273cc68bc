package huozhong.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The parts of a progress report (五.4), in the document's words; 等 means that a plan may add some. */
public record ReportParts(List<Part> parts) {

    /** No report can be written where the plan doesn't say of what. */
    static final ReportParts NONE = new ReportParts(List.of());

    /**
     * A part, and the figures that stand beside its text.
     *
     * @param most how many characters its text has at most
     */
    public record Part(String code, String name, int most, @Nullable List<ReportFigure> figures) {

        public List<ReportFigure> counted() {
            return figures == null ? List.of() : figures;
        }
    }
}
