package huozhong.report;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.rendering.LiveTemplates;
import huozhong.rendering.Press;
import huozhong.rendering.WordPaper;

/** The report on paper, for the stamp: what is written while it is written, then the latest version. */
@Service
@Transactional(readOnly = true)
public class PrintReport {

    private final FrozenReports frozen;
    private final ReportPaper paper;
    private final LiveTemplates templates;
    private final Press press;

    PrintReport(FrozenReports frozen, ReportPaper paper, LiveTemplates templates, Press press) {
        this.frozen = frozen;
        this.paper = paper;
        this.templates = templates;
        this.press = press;
    }

    /** A file and its name without an ending. */
    public record Printed(String name, byte[] bytes) {
    }

    public Printed pdf(String id, Caller caller) {
        var values = frozen.onPaper(id, caller);
        return new Printed(name(values), press.flow(templates.of(paper).template(), values));
    }

    public Printed word(String id, Caller caller) {
        var values = frozen.onPaper(id, caller);
        return new Printed(name(values), WordPaper.of(templates.of(paper).template(), List.of(values)));
    }

    private static String name(Map<String, Object> values) {
        return values.get("title") + "（" + values.get("version") + "）";
    }
}
