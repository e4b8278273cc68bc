package huozhong.report.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.plan.ReportFigure;
import huozhong.report.Frozen;
import huozhong.report.FrozenReports;
import huozhong.report.PrintReport;
import huozhong.report.ReportRows;
import huozhong.shared.web.Download;

/** What a report's figures count, what was frozen of them, how they changed since, and all of it on paper. */
@RestController
@RequestMapping("/api/reports/{id}")
class FigureController {

    private final ReportRows rows;
    private final FrozenReports frozen;
    private final PrintReport printing;

    FigureController(ReportRows rows, FrozenReports frozen, PrintReport printing) {
        this.rows = rows;
        this.frozen = frozen;
        this.printing = printing;
    }

    /** Those behind a version's figure, or behind it as it is now. */
    @GetMapping("/figures/{code}/rows")
    ReportRows.Rows rows(@PathVariable String id, @PathVariable ReportFigure code,
                         @RequestParam(required = false) @Nullable Integer version,
                         @RequestParam(defaultValue = "0") int from, Caller caller) {
        return rows.rows(id, code, version, from, caller);
    }

    @GetMapping("/versions/{number}")
    Frozen version(@PathVariable String id, @PathVariable int number, Caller caller) {
        return frozen.version(id, number, caller);
    }

    @GetMapping("/versions/{number}/scan")
    ResponseEntity<byte[]> scan(@PathVariable String id, @PathVariable int number, Caller caller) {
        var scan = frozen.scan(id, number, caller);
        return Download.of(scan.file().name(), scan.file().mediaType(), scan.bytes());
    }

    @GetMapping("/events/{ordinal}/scan")
    ResponseEntity<byte[]> eventScan(@PathVariable String id, @PathVariable int ordinal, Caller caller) {
        var scan = frozen.eventScan(id, ordinal, caller);
        return Download.of(scan.file().name(), scan.file().mediaType(), scan.bytes());
    }

    @GetMapping("/drift")
    ReportRows.Drift drift(@PathVariable String id, Caller caller) {
        return rows.drift(id, caller);
    }

    /** To be stamped, and to be read. */
    @GetMapping(path = "/paper.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(@PathVariable String id, Caller caller) {
        var printed = printing.pdf(id, caller);
        return Download.of(printed.name() + ".pdf", MediaType.APPLICATION_PDF_VALUE, printed.bytes());
    }

    @GetMapping(path = "/paper.docx", produces = Download.WORD)
    ResponseEntity<byte[]> word(@PathVariable String id, Caller caller) {
        var printed = printing.word(id, caller);
        return Download.of(printed.name() + ".docx", Download.WORD, printed.bytes());
    }
}
