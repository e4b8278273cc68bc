package huozhong.report.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.plan.ReportFigure;
import huozhong.report.BeginReport;
import huozhong.report.ReportBook;
import huozhong.report.ReportPage;
import huozhong.report.SubmitReport;
import huozhong.report.WriteReport;
import huozhong.shared.SeenText;

/** 工作进展情况: what is owed, begun, written, submitted and taken back. */
@RestController
@RequestMapping("/api/reports")
class ReportController {

    private static final long MOST = 1_000_000_000L;

    private final ReportBook book;
    private final ReportPage page;
    private final BeginReport beginning;
    private final WriteReport writing;
    private final SubmitReport submitting;

    ReportController(ReportBook book, ReportPage page, BeginReport beginning, WriteReport writing,
                     SubmitReport submitting) {
        this.book = book;
        this.page = page;
        this.beginning = beginning;
        this.writing = writing;
        this.submitting = submitting;
    }

    @GetMapping
    List<ReportBook.Line> lines(@RequestParam String plan, Caller caller) {
        return book.lines(plan, caller);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Begun begin(@RequestBody @Valid Beginning wanted, Caller caller) {
        return new Begun(beginning.begin(wanted.plan, wanted.code, wanted.unit, caller));
    }

    @GetMapping("/{id}")
    ReportPage.Shown report(@PathVariable String id, Caller caller) {
        return page.of(id, caller);
    }

    @PutMapping("/{id}/parts/{code}")
    Saved write(@PathVariable String id, @PathVariable String code, @RequestBody @Valid Written written,
                Caller caller) {
        return new Saved(writing.text(id, code, written.text, written.revision, caller));
    }

    @PutMapping("/{id}/figures/{code}")
    Saved enter(@PathVariable String id, @PathVariable ReportFigure code, @RequestBody @Valid Entered entered,
                Caller caller) {
        return new Saved(writing.number(id, code, entered.number, entered.reason == null ? "" : entered.reason,
                entered.revision, caller));
    }

    @PostMapping("/{id}/submission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(@PathVariable String id, Caller caller) {
        submitting.submit(id, caller);
    }

    @PostMapping("/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String id, @RequestBody @Valid Withdrawal given, Caller caller) {
        submitting.withdraw(id, SeenText.of(given.reason), caller);
    }

    /** Whose report for which obligation of a plan. */
    record Beginning(@NotBlank @Size(max = 32) String plan, @NotBlank @Size(max = 40) String code,
                     @NotBlank @Size(max = 32) String unit) {
    }

    /** The report, begun now or before. */
    record Begun(String id) {
    }

    /** A part's text, over the revision that was read; 0 where nothing was saved yet. */
    record Written(@NotNull @Size(max = 40_000) String text, @Min(0) int revision) {
    }

    /** Another number than the counted one and why; no number takes it back. */
    record Entered(@Nullable @Min(0) @Max(MOST) Long number, @Nullable @Size(max = 600) String reason,
                   @Min(0) int revision) {
    }

    /** The revision that is there now. */
    record Saved(int revision) {
    }

    /** Why it is taken back. */
    record Withdrawal(@NotNull @Size(max = 1000) String reason) {
    }
}
