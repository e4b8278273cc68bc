package huozhong.selection.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.plan.Quota;
import huozhong.selection.AskDepartments;
import huozhong.selection.CancelSelection;
import huozhong.selection.ChooseSeats;
import huozhong.selection.OpenSelection;
import huozhong.selection.ProvinceAnswer;
import huozhong.selection.ReplaceNominee;
import huozhong.selection.SelectionBoard;
import huozhong.selection.SelectionBoard.Board;
import huozhong.selection.SelectionBoard.Candidate;
import huozhong.selection.TakeBackChoice;
import huozhong.workflow.running.CasePosition.Position;

/** Rounds: opening, choosing, asking, answering. */
@RestController
@RequestMapping("/api/selections")
class SelectionController {

    private final OpenSelection open;
    private final ChooseSeats choose;
    private final TakeBackChoice takeBack;
    private final AskDepartments ask;
    private final CancelSelection cancel;
    private final ReplaceNominee replace;
    private final ProvinceAnswer province;
    private final SelectionBoard board;

    SelectionController(OpenSelection open, ChooseSeats choose, TakeBackChoice takeBack, AskDepartments ask,
                        CancelSelection cancel, ReplaceNominee replace, ProvinceAnswer province,
                        SelectionBoard board) {
        this.open = open;
        this.choose = choose;
        this.takeBack = takeBack;
        this.ask = ask;
        this.cancel = cancel;
        this.replace = replace;
        this.province = province;
        this.board = board;
    }

    @GetMapping
    List<Board> rounds(@RequestParam String plan, Caller caller) {
        return board.rounds(plan, caller);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Opened open(@RequestBody @Valid Opening opening, Caller caller) {
        return new Opened(open.open(opening.planId, opening.unitId, opening.kind, caller).id());
    }

    @GetMapping("/{id}")
    Board round(@PathVariable String id, Caller caller) {
        return board.round(id, caller);
    }

    @GetMapping("/{id}/candidates")
    List<Candidate> candidates(@PathVariable String id, @RequestParam(required = false) @Nullable String category,
                               Caller caller) {
        return board.candidates(id, category, caller);
    }

    @GetMapping("/{id}/position")
    Position position(@PathVariable String id, Caller caller) {
        return board.position(id, caller);
    }

    @PostMapping("/{id}/choices")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@PathVariable String id, @RequestBody @Valid People people, Caller caller) {
        if (people.reserves) {
            choose.reserve(id, people.nominationIds, caller);
        } else {
            choose.choose(id, people.nominationIds, caller);
        }
    }

    @PostMapping("/{id}/ranking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rank(@PathVariable String id, @RequestBody @Valid People people, Caller caller) {
        choose.rank(id, people.nominationIds, caller);
    }

    @PostMapping("/{id}/choices/{nomination}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable String id, @PathVariable String nomination, @RequestBody @Valid Reason reason,
                  Caller caller) {
        takeBack.takeBack(id, nomination, reason.reason, caller);
    }

    @PostMapping("/{id}/consultations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@PathVariable String id, @RequestBody @Valid Departments departments, Caller caller) {
        ask.ask(id, departments.unitIds, caller);
    }

    @PostMapping("/{id}/consultations/{unit}/passing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void passOver(@PathVariable String id, @PathVariable String unit, @RequestBody @Valid Reason reason,
                  Caller caller) {
        ask.passOver(id, unit, reason.reason, caller);
    }

    @PostMapping("/{id}/replacements/{nomination}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replace(@PathVariable String id, @PathVariable String nomination, Caller caller) {
        replace.moveUp(id, nomination, caller);
    }

    @PostMapping("/{id}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String id, @RequestBody @Valid Reason reason, Caller caller) {
        cancel.cancel(id, reason.reason, caller);
    }

    @PostMapping("/{id}/answers/{nomination}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String id, @PathVariable String nomination, @RequestBody @Valid Answer answer,
                Caller caller) {
        if (answer.taken) {
            province.take(id, nomination, answer.reason, caller);
        } else {
            province.decline(id, nomination, answer.reason, caller);
        }
    }

    /** Which round to open, for which unit. */
    record Opening(@NotBlank String planId, @NotBlank String unitId, Quota.@NotNull Kind kind) {
    }

    /** The new round. */
    record Opened(String id) {
    }

    /** Nominees in their order; as reserves where the plan has them. */
    record People(@NotNull List<String> nominationIds, boolean reserves) {
    }

    /** Departments to ask. */
    record Departments(@NotNull List<String> unitIds) {
    }

    /** Why. */
    record Reason(@NotNull @Size(max = 500) String reason) {
    }

    /** What the province said. */
    record Answer(boolean taken, @NotNull @Size(max = 500) String reason) {
    }
}
