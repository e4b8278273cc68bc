package huozhong.nomination.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.nomination.Duplicates;
import huozhong.nomination.Duplicates.Pair;
import huozhong.nomination.Duplicates.State;

/** The same person put forward twice: the plan's office sees the pair and decides. */
@RestController
@RequestMapping("/api/plans/{plan}/duplicates")
class DuplicateController {

    private final Duplicates duplicates;

    DuplicateController(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @GetMapping
    List<Pair> pairs(@PathVariable String plan, Caller caller) {
        return duplicates.pairs(plan, caller);
    }

    @PostMapping("/{pair}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable String plan, @PathVariable String pair, @RequestBody @Valid Decision decision,
                Caller caller) {
        duplicates.decide(plan, pair, decision.samePerson ? State.SAME_PERSON : State.DIFFERENT_PEOPLE, decision.reason,
                caller);
    }

    /** Whether the two are one person, and why. */
    record Decision(boolean samePerson, @NotNull String reason) {
    }
}
