package huozhong.registration.web;

import java.util.List;

import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.registration.scan.StampQuery;
import huozhong.registration.scan.StampRecord;
import huozhong.registration.scan.StampWork;
import huozhong.registration.scan.TakeStampedPage;
import huozhong.registration.sealed.FormSeals;
import huozhong.shared.Keyless;
import huozhong.shared.Page;
import huozhong.shared.web.Attachment;

/** Whose form has its seals: the work list of a unit, and one person's. */
@RestController
class StampController {

    private final StampWork work;
    private final StampRecord record;
    private final FormSeals seals;
    private final TakeStampedPage pages;

    StampController(StampWork work, StampRecord record, FormSeals seals, TakeStampedPage pages) {
        this.work = work;
        this.record = record;
        this.seals = seals;
        this.pages = pages;
    }

    @GetMapping("/api/stamps")
    Page<StampWork.Row> people(@ParameterObject @Valid StampQuery query,
                               @RequestParam(defaultValue = "0") int cursor,
                               @RequestParam(defaultValue = "100") int size, Caller caller) {
        return work.people(query, Math.max(0, cursor), Math.max(1, Math.min(size, 200)), caller);
    }

    @GetMapping("/api/stamps/count")
    StampWork.Counts counts(@ParameterObject @Valid StampQuery query, Caller caller) {
        return work.counts(query, caller);
    }

    @GetMapping("/api/nominations/{id}/stamps")
    List<StampRecord.Stamp> of(@PathVariable String id, Caller caller) {
        return record.of(id, caller);
    }

    /** On both tracks, box by box. */
    @GetMapping("/api/nominations/{id}/seals")
    List<FormSeals.Box> seals(@PathVariable String id, Caller caller) {
        return seals.of(id, caller);
    }

    /** Every time anew, since every time is counted and recorded. */
    @Keyless
    @PostMapping("/api/nominations/{id}/stamps/{stamp}/picture")
    ResponseEntity<byte[]> picture(@PathVariable String id, @PathVariable String stamp, Caller caller) {
        var content = pages.take(id, stamp, caller);
        return Attachment.of(content.file().name(), content.file().mediaType(), content.bytes());
    }
}
