package huozhong.plan.web;

import java.time.LocalDate;
import java.time.LocalTime;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.organization.Organization;
import huozhong.plan.DateHistory;
import huozhong.plan.DateMove;
import huozhong.plan.Dates;
import huozhong.plan.MoveDate;
import huozhong.plan.MoveDate.Grounds;

/** The dates of a published plan: to move with a reason, and the history of their moves. */
@RestController
@RequestMapping("/api/plans/{id}")
class DateMoveController {

    private final MoveDate move;
    private final DateHistory history;
    private final Organization organization;

    DateMoveController(MoveDate move, DateHistory history, Organization organization) {
        this.move = move;
        this.history = history;
        this.organization = organization;
    }

    @GetMapping("/moves")
    List<DateMoveView> moves(@PathVariable String id, Caller caller) {
        return history.of(id, caller).stream().map(this::view).toList();
    }

    @PostMapping("/milestones/{code}/moves")
    @ResponseStatus(HttpStatus.CREATED)
    DateMoveView milestone(@PathVariable String id, @PathVariable String code, @RequestBody @Valid ToDay to,
                           Caller caller) {
        return view(move.move(id, code, new Dates(null, to.day, to.hour), new Grounds(to.reason, to.anyway), caller));
    }

    @PostMapping("/phases/{code}/moves")
    @ResponseStatus(HttpStatus.CREATED)
    DateMoveView phase(@PathVariable String id, @PathVariable String code, @RequestBody @Valid ToSpan to,
                       Caller caller) {
        return view(move.move(id, code, Dates.span(to.from, to.to), new Grounds(to.reason, to.anyway), caller));
    }

    private DateMoveView view(DateMove one) {
        return DateMoveView.of(one, organization.unit(one.unitId()).name(), history.progress(one));
    }

    /** The other day of a milestone, to its end where there is no hour; {@code anyway} against what is said of it. */
    record ToDay(@NotNull LocalDate day, @Nullable LocalTime hour, @NotBlank @Size(max = 500) String reason,
                 boolean anyway) {
    }

    /** The other days of a phase. */
    record ToSpan(@NotNull LocalDate from, @NotNull LocalDate to, @NotBlank @Size(max = 500) String reason,
                  boolean anyway) {
    }
}
