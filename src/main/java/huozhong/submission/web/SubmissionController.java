package huozhong.submission.web;

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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.submission.ReportList;
import huozhong.submission.ReturnFromList;
import huozhong.submission.SubmissionBoard;
import huozhong.submission.SubmissionBoard.Person;
import huozhong.submission.SubmissionBoard.Sheet;
import huozhong.submission.WithdrawList;

/** Lists handed up: reporting, taking back, following, returning single people. Signing and accepting are tasks. */
@RestController
@RequestMapping("/api/submissions")
class SubmissionController {

    private final ReportList report;
    private final ReturnFromList giveBack;
    private final WithdrawList withdrawing;
    private final SubmissionBoard board;

    SubmissionController(ReportList report, ReturnFromList giveBack, WithdrawList withdrawing, SubmissionBoard board) {
        this.report = report;
        this.giveBack = giveBack;
        this.withdrawing = withdrawing;
        this.board = board;
    }

    @GetMapping
    List<Sheet> lists(@RequestParam String plan, Caller caller) {
        return board.lists(plan, caller);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Reported report(@RequestBody @Valid Reporting list, Caller caller) {
        var submission = report.report(list.planId, list.unitId, list.shortfall.strip(), caller);
        return new Reported(submission.id(), submission.number(), submission.isLate());
    }

    @GetMapping("/{id}")
    Sheet list(@PathVariable String id, Caller caller) {
        return board.list(id, caller);
    }

    @GetMapping("/{id}/people")
    List<Person> people(@PathVariable String id, Caller caller) {
        return board.people(id, caller);
    }

    @PutMapping("/{id}/people/{nomination}/opened")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void opened(@PathVariable String id, @PathVariable String nomination, Caller caller) {
        board.opened(id, nomination, caller);
    }

    @PostMapping("/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String id, @RequestBody @Valid Withdrawal given, Caller caller) {
        withdrawing.withdraw(id, given.reason.strip(), caller);
    }

    @PostMapping("/{id}/people/{nomination}/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(@PathVariable String id, @PathVariable String nomination, @RequestBody @Valid Return given,
                  Caller caller) {
        giveBack.giveBack(id, nomination, given.reason, given.fields == null ? "" : given.fields, caller);
    }

    /** Whose list of which plan; 缺额说明 where it is short. */
    record Reporting(@NotBlank String planId, @NotBlank String unitId, @NotNull String shortfall) {
    }

    /** The list handed up. */
    record Reported(String id, String number, boolean late) {
    }

    /** Why a list is taken back. */
    record Withdrawal(@NotNull String reason) {
    }

    /** Why, and the fields concerned by their keys with commas between. */
    record Return(@NotNull @Size(max = 500) String reason, @Nullable @Size(max = 200) String fields) {
    }
}
