package huozhong.roster.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.nomination.people.NomineeQuery;
import huozhong.roster.NomineeWorkbook;
import huozhong.shared.Keyless;
import huozhong.shared.web.Attachment;

/** 人员信息 as a workbook. */
@RestController
class NomineeWorkbookController {

    private final NomineeWorkbook workbook;

    NomineeWorkbookController(NomineeWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Every time anew, since every time is recorded: no answer is kept under a key. */
    @Keyless
    @PostMapping("/api/nominations/workbook")
    ResponseEntity<byte[]> workbook(@RequestBody @Valid Wanted wanted, Caller caller) {
        return Attachment.workbook("人员信息汇总表.xlsx", wanted.mobiles ? workbook.inFull(wanted.query, caller)
                : workbook.masked(wanted.query, caller));
    }

    /** Which people, and whether with their mobiles in full. */
    record Wanted(@NotNull NomineeQuery query, boolean mobiles) {
    }
}
