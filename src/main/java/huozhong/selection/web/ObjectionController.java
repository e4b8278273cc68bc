package huozhong.selection.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
import huozhong.selection.HandleObjections;
import huozhong.selection.Objection;

/** Objections to a round that is published. */
@RestController
@RequestMapping("/api/selections/{id}/objections")
class ObjectionController {

    private final HandleObjections objections;

    ObjectionController(HandleObjections objections) {
        this.objections = objections;
    }

    @GetMapping
    List<Shown> all(@PathVariable String id, Caller caller) {
        return objections.of(id, caller).stream().map(Shown::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Recorded record(@PathVariable String id, @RequestBody @Valid Raised raised, Caller caller) {
        return new Recorded(objections.record(id,
                new Objection.Raised(raised.nominationId, raised.on, raised.by, raised.text.strip()), caller));
    }

    @PostMapping("/{objection}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String id, @PathVariable String objection, @RequestBody @Valid Answer answer,
                Caller caller) {
        objections.answer(id, objection, answer.outcome, answer.text.strip(), caller);
    }

    /** What is raised; without a nominee it is about the round, without a name it is anonymous. */
    record Raised(@Nullable String nominationId, @NotNull LocalDate on, @Nullable @Size(max = 100) String by,
                  @NotBlank @Size(max = 1000) String text) {
    }

    /** The new objection. */
    record Recorded(String id) {
    }

    /** What was found. */
    record Answer(Objection.@NotNull Outcome outcome, @NotBlank @Size(max = 1000) String text) {
    }

    /** An objection; without an outcome it is open. */
    record Shown(String id, @Nullable String nominationId, LocalDate raisedOn, @Nullable String raisedBy, String text,
                 Objection.@Nullable Outcome outcome, @Nullable String answer, @Nullable LocalDateTime answeredAt) {

        static Shown of(Objection one) {
            return new Shown(one.id(), one.nominationId(), one.raisedOn(), one.raisedBy(), one.text(), one.outcome(),
                    one.answer(), one.answeredAt());
        }
    }
}
