package huozhong.submission.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import huozhong.access.Caller;
import huozhong.shared.Keyless;
import huozhong.shared.web.Attachment;
import huozhong.submission.UnitList;
import huozhong.submission.paper.MakeRoster;
import huozhong.submission.paper.OrderRosterSeal;
import huozhong.submission.paper.RosterBoard;
import huozhong.submission.paper.RosterBoard.Sheet;
import huozhong.submission.paper.RosterStamp;
import huozhong.submission.paper.TakeRoster;
import huozhong.submission.paper.TakeRosterScan;
import huozhong.submission.paper.TakeRosterScan.Upload;

/** 汇总表 in versions: of a list that went up, and of what would go up now. */
@RestController
@RequestMapping("/api")
class RosterController {

    private final RosterBoard board;
    private final MakeRoster making;
    private final TakeRoster taking;
    private final TakeRosterScan scans;
    private final OrderRosterSeal sealing;

    RosterController(RosterBoard board, MakeRoster making, TakeRoster taking, TakeRosterScan scans,
                     OrderRosterSeal sealing) {
        this.board = board;
        this.making = making;
        this.taking = taking;
        this.scans = scans;
        this.sealing = sealing;
    }

    @GetMapping("/submissions/{id}/roster-versions")
    Sheet ofList(@PathVariable String id, Caller caller) {
        return board.of(board.submitted(id), caller);
    }

    @GetMapping("/roster-versions")
    Sheet prepared(@RequestParam String plan, @RequestParam String unit, Caller caller) {
        return board.of(new UnitList(plan, unit, null), caller);
    }

    @PostMapping("/submissions/{id}/roster-versions")
    @ResponseStatus(HttpStatus.CREATED)
    Made make(@PathVariable String id, Caller caller) {
        return made(board.submitted(id), caller);
    }

    @PostMapping("/roster-versions")
    @ResponseStatus(HttpStatus.CREATED)
    Made prepare(@RequestBody @Valid Wanted wanted, Caller caller) {
        return made(new UnitList(wanted.planId, wanted.unitId, null), caller);
    }

    private Made made(UnitList list, Caller caller) {
        var made = making.make(list, caller);
        return new Made(made.id(), made.number());
    }

    /** Every time anew, since every time is recorded. */
    @Keyless
    @PostMapping("/roster-versions/{id}/files/{form}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable TakeRoster.Form form, Caller caller) {
        var file = taking.take(id, form, caller);
        return Attachment.of(file.file().name(), file.file().mediaType(), file.bytes());
    }

    @PostMapping(path = "/roster-versions/{id}/scans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Scanned upload(@PathVariable String id, @RequestPart List<MultipartFile> files, Caller caller)
            throws IOException {
        var uploads = new ArrayList<Upload>();
        for (var file : files) {
            uploads.add(new Upload(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes()));
        }
        var stamp = scans.take(id, uploads, caller);
        return new Scanned(stamp.id(), stamp.state());
    }

    /** Every time anew, since every time is recorded. */
    @Keyless
    @PostMapping("/roster-stamps/{id}/scan")
    ResponseEntity<byte[]> scan(@PathVariable String id, Caller caller) {
        var file = taking.scan(id, caller);
        return Attachment.of(file.file().name(), file.file().mediaType(), file.bytes());
    }

    @PostMapping("/roster-stamps/{id}/match")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void match(@PathVariable String id, @RequestBody @Valid Match match, Caller caller) {
        scans.match(id, match.reason, Optional.ofNullable(match.checkCode).orElse(""), caller);
    }

    @PostMapping("/roster-stamps/{id}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id, @RequestBody @Valid Reason given, Caller caller) {
        scans.revoke(id, given.reason, caller);
    }

    @PostMapping("/roster-versions/{id}/seal-orders")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void order(@PathVariable String id, Caller caller) {
        sealing.order(id, caller);
    }

    /** A scan that is taken in; what comes of it stands beside its version. */
    record Scanned(String id, RosterStamp.State state) {
    }

    /** Why a scan is this version's, and the check code on it. */
    record Match(@NotNull @Size(max = 1000) String reason, @Nullable @Size(max = 20) String checkCode) {
    }

    /** Why. */
    record Reason(@NotNull @Size(max = 1000) String reason) {
    }

    /** Whose roster of which plan. */
    record Wanted(@NotBlank String planId, @NotBlank String unitId) {
    }

    /** The version made. */
    record Made(String id, int number) {
    }
}
