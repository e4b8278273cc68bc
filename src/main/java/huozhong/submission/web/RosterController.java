package huozhong.submission.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.shared.Keyless;
import huozhong.shared.web.Attachment;
import huozhong.submission.UnitList;
import huozhong.submission.paper.MakeRoster;
import huozhong.submission.paper.RosterBoard;
import huozhong.submission.paper.RosterBoard.Sheet;
import huozhong.submission.paper.TakeRoster;

/** 汇总表 in versions: of a list that went up, and of what would go up now. */
@RestController
@RequestMapping("/api")
class RosterController {

    private final RosterBoard board;
    private final MakeRoster making;
    private final TakeRoster taking;

    RosterController(RosterBoard board, MakeRoster making, TakeRoster taking) {
        this.board = board;
        this.making = making;
        this.taking = taking;
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

    /** Whose roster of which plan. */
    record Wanted(@NotBlank String planId, @NotBlank String unitId) {
    }

    /** The version made. */
    record Made(String id, int number) {
    }
}
