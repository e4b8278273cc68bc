package huozhong.seal.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.seal.SealUses;
import huozhong.shared.Keyless;
import huozhong.shared.Page;
import huozhong.shared.web.Download;

/** 用印记录. */
@RestController
class SealUseController {

    private final SealUses uses;

    SealUseController(SealUses uses) {
        this.uses = uses;
    }

    @GetMapping("/api/seal-uses")
    Page<SealUses.Used> page(@RequestParam(defaultValue = "") String cursor,
                             @RequestParam(defaultValue = "50") int size,
                             @RequestParam(required = false) @Nullable LocalDate since,
                             @RequestParam(required = false) @Nullable LocalDate until, Caller caller) {
        return uses.of(new SealUses.Days(since, until), cursor, size, caller);
    }

    /** Every time anew, since every time is recorded. */
    @Keyless
    @PostMapping("/api/units/{id}/seal-uses/workbook")
    ResponseEntity<byte[]> workbook(@PathVariable String id,
                                    @RequestParam(required = false) @Nullable LocalDate since,
                                    @RequestParam(required = false) @Nullable LocalDate until, Caller caller) {
        return Download.of("用印记录.xlsx", Download.EXCEL,
                uses.workbook(id, new SealUses.Days(since, until), caller));
    }
}
