package huozhong.registration.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import huozhong.access.Caller;
import huozhong.registration.scan.MatchPage;
import huozhong.registration.scan.MatchPage.Match;
import huozhong.registration.scan.ScanBook;
import huozhong.registration.scan.TakeScans;
import huozhong.registration.scan.TakeScans.Upload;
import huozhong.shared.web.Attachment;

/** 盖章扫描件: upload, see how far it is read, and decide of the pages that could not be matched. */
@RestController
class ScanController {

    private final TakeScans take;
    private final ScanBook book;
    private final MatchPage match;

    ScanController(TakeScans take, ScanBook book, MatchPage match) {
        this.take = take;
        this.book = book;
        this.match = match;
    }

    @PostMapping(path = "/api/scan-intakes", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    TakeScans.Taken upload(@RequestParam String plan, @RequestParam String unit,
                           @RequestPart("file") List<MultipartFile> files, Caller caller) throws IOException {
        var uploads = new ArrayList<Upload>();
        for (var file : files) {
            uploads.add(new Upload(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes()));
        }
        return take.take(plan, unit, uploads, caller);
    }

    @GetMapping("/api/scan-pages")
    ScanBook.Sheet pages(@RequestParam String plan, @RequestParam String unit,
                         @RequestParam(defaultValue = "false") boolean settled, Caller caller) {
        return book.sheet(plan, unit, settled, caller);
    }

    @GetMapping("/api/scan-pages/{id}/picture")
    ResponseEntity<byte[]> picture(@PathVariable String id, Caller caller) {
        var content = book.picture(id, caller);
        return Attachment.of(content.file().name(), content.file().mediaType(), content.bytes());
    }

    @PostMapping("/api/scan-pages/{id}/match")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void match(@PathVariable String id, @RequestBody @Valid Matched matched, Caller caller) {
        match.match(id, new Match(matched.nominationId, matched.checkCode, matched.steps), caller);
    }

    @PostMapping("/api/scan-pages/{id}/discarding")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id, @RequestBody @Valid Reason reason, Caller caller) {
        match.discard(id, reason.reason, caller);
    }

    @PostMapping("/api/scan-pages/{id}/unmatching")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(@PathVariable String id, @RequestBody @Valid Reason reason, Caller caller) {
        match.undo(id, reason.reason, caller);
    }

    /** Whose form the page is, by which check code on paper, and which boxes carry a seal. */
    record Matched(@NotNull String nominationId, @Nullable @Size(max = 20) String checkCode,
                   @NotNull List<String> steps) {
    }

    /** Why. */
    record Reason(@NotNull @Size(max = 1000) String reason) {
    }
}
