package huozhong.roster.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import huozhong.access.Caller;
import huozhong.nomination.field.Field;
import huozhong.roster.ChangeRow;
import huozhong.roster.CheckRoster;
import huozhong.roster.CheckRoster.Upload;
import huozhong.roster.ConfirmImport;
import huozhong.roster.ImportReport;
import huozhong.roster.RosterPapers;
import huozhong.roster.RosterRowState;
import huozhong.roster.UndoImport;
import huozhong.roster.UnfinishedDrafts;
import huozhong.shared.NotFound;
import huozhong.shared.OwnTransactions;
import huozhong.shared.Page;
import huozhong.shared.web.Attachment;

/** 批量录入: choose a roster, look at what the check found, put it right, confirm. */
@RestController
class ImportController {

    private final CheckRoster check;
    private final ImportReport report;
    private final ChangeRow change;
    private final ConfirmImport confirm;
    private final UndoImport undo;
    private final UnfinishedDrafts unfinished;
    private final RosterPapers papers;

    ImportController(CheckRoster check, ImportReport report, ChangeRow change, ConfirmImport confirm,
                     UndoImport undo, UnfinishedDrafts unfinished, RosterPapers papers) {
        this.check = check;
        this.report = report;
        this.change = change;
        this.confirm = confirm;
        this.undo = undo;
        this.unfinished = unfinished;
        this.papers = papers;
    }

    @PostMapping(path = "/api/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ImportReport.Report check(@RequestParam String plan, @RequestParam String unit, @RequestPart MultipartFile file,
                              @RequestPart(required = false) @Nullable MultipartFile photos,
                              @RequestParam(required = false) @Nullable String sheet, Caller caller)
            throws IOException {
        var roster = new Upload(name(file), file.getBytes(), sheet);
        var zip = photos == null || photos.isEmpty() ? null : upload(photos);
        return report.report(check.check(plan, unit, roster, zip, caller), caller);
    }

    @GetMapping("/api/imports")
    List<ImportReport.Summary> latest(@RequestParam String plan, @RequestParam String unit, Caller caller) {
        return report.latest(plan, unit, caller);
    }

    @GetMapping("/api/imports/{id}")
    ImportReport.Report report(@PathVariable String id, Caller caller) {
        return report.report(id, caller);
    }

    @GetMapping("/api/imports/{id}/rows")
    Page<ImportReport.Row> rows(@PathVariable String id,
                                @RequestParam(required = false) @Nullable RosterRowState state,
                                @RequestParam(defaultValue = "false") boolean repaired,
                                @RequestParam(defaultValue = "0") int cursor,
                                @RequestParam(defaultValue = "100") int size, Caller caller) {
        return report.rows(id, state, repaired, cursor, Math.max(1, Math.min(size, 500)), caller);
    }

    @PutMapping("/api/imports/{id}/rows/{row}/cells/{field}")
    ImportReport.Row correct(@PathVariable String id, @PathVariable int row, @PathVariable String field,
                             @RequestBody @Valid Cell cell, Caller caller) {
        change.correct(id, row, field(field), cell.value, caller);
        return report.row(id, row, caller);
    }

    @PutMapping("/api/imports/{id}/rows/{row}/repairs/{field}")
    ImportReport.Row repair(@PathVariable String id, @PathVariable int row, @PathVariable String field,
                            @RequestBody @Valid Repair repair, Caller caller) {
        if (repair.undone) {
            change.undoRepair(id, row, field(field), caller);
            return report.row(id, row, caller);
        }
        change.redoRepair(id, row, field(field), caller);
        return report.row(id, row, caller);
    }

    @PutMapping("/api/imports/{id}/rows/{row}/exclusion")
    ImportReport.Row exclude(@PathVariable String id, @PathVariable int row, @RequestBody @Valid Exclusion exclusion,
                             Caller caller) {
        if (exclusion.excluded) {
            change.exclude(id, row, caller);
            return report.row(id, row, caller);
        }
        change.include(id, row, caller);
        return report.row(id, row, caller);
    }

    /** The rows are written once each, however often this is asked. */
    @OwnTransactions
    @PostMapping("/api/imports/{id}/confirmation")
    Confirmed confirm(@PathVariable String id, @RequestBody @Valid Confirmation confirmation, Caller caller) {
        var outcome = confirmation.submit ? confirm.submitting(id, caller) : confirm.drafting(id, caller);
        return new Confirmed(outcome, report.report(id, caller), report.notWritten(id, caller));
    }

    @DeleteMapping("/api/imports/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(@PathVariable String id, Caller caller) {
        undo.undo(id, caller);
    }

    /** Who was written and is still a draft, as it stands now. */
    @GetMapping("/api/imports/{id}/unfinished")
    Unfinished unfinished(@PathVariable String id, @RequestParam(defaultValue = "0") int cursor,
                          @RequestParam(defaultValue = "100") int size, Caller caller) {
        var page = unfinished.after(id, cursor, Math.max(1, Math.min(size, 200)), caller);
        return new Unfinished(unfinished.count(id, caller), page.items(), page.next());
    }

    @GetMapping("/api/imports/{id}/annotated")
    ResponseEntity<byte[]> annotated(@PathVariable String id, Caller caller) {
        return Attachment.workbook("汇总表（标注问题）.xlsx", papers.annotated(id, caller));
    }

    @GetMapping("/api/plans/{plan}/roster-template")
    ResponseEntity<byte[]> template(@PathVariable String plan, @RequestParam(defaultValue = "false") boolean extended,
                                    Caller caller) {
        return extended ? Attachment.workbook("汇总表（扩展）.xlsx", papers.extendedTemplate(plan, caller))
                : Attachment.workbook("汇总表.xlsx", papers.template(plan, caller));
    }

    private static Upload upload(MultipartFile file) throws IOException {
        return new Upload(name(file), file.getBytes());
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    private static Field field(String key) {
        return Arrays.stream(Field.values()).filter(field -> field.key().equals(key)).findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the cell should say. */
    record Cell(@NotNull @Size(max = 5000) String value) {
    }

    /** Whether the repair is undone. */
    record Repair(boolean undone) {
    }

    /** Whether the row is left out. */
    record Exclusion(boolean excluded) {
    }

    /** Whether what is complete is submitted at once; else all are drafts. */
    record Confirmation(boolean submit) {
    }

    /** What was written now, where the import stands, and the first rows that were not written. */
    record Confirmed(ConfirmImport.Outcome outcome, ImportReport.Report report, List<ImportReport.Row> notWritten) {
    }

    /** How many there are, and a page of them. */
    record Unfinished(int count, List<UnfinishedDrafts.Unfinished> items, @Nullable String next) {
    }
}
