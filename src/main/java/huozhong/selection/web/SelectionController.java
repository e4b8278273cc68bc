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
import huozhong.selection.Candidates;
import huozhong.selection.OpenSelection;
import huozhong.selection.PassDepartmentOver;
import huozhong.selection.SelectionBoard;
import huozhong.selection.SelectionBoard.Board;
import huozhong.selection.SelectionBoard.Candidate;
import huozhong.workflow.running.CasePosition.Position;

/** Rounds: opening, looking, asking, cancelling. */
@RestController
@RequestMapping("/api/selections")
class SelectionController {

    private final OpenSelection open;
    private final AskDepartments ask;
    private final PassDepartmentOver pass;
    private final CancelSelection cancel;
    private final SelectionBoard board;
    private final Candidates candidates;

    SelectionController(OpenSelection open, AskDepartments ask, PassDepartmentOver pass, CancelSelection cancel,
                        SelectionBoard board, Candidates candidates) {
        this.open = open;
        this.ask = ask;
        this.pass = pass;
        this.cancel = cancel;
        this.board = board;
        this.candidates = candidates;
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
        return candidates.of(id, category, caller);
    }

    @GetMapping("/{id}/position")
    Position position(@PathVariable String id, Caller caller) {
        return board.position(id, caller);
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
        pass.passOver(id, unit, reason.reason, caller);
    }

    @PostMapping("/{id}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String id, @RequestBody @Valid Reason reason, Caller caller) {
        cancel.cancel(id, reason.reason, caller);
    }

    /** Which round to open, for which unit. */
    record Opening(@NotBlank String planId, @NotBlank String unitId, Quota.@NotNull Kind kind) {
    }

    /** The new round. */
    record Opened(String id) {
    }

    /** Departments to ask. */
    record Departments(@NotNull List<String> unitIds) {
    }

    /** Why. */
    record Reason(@NotNull @Size(max = 500) String reason) {
    }
}
