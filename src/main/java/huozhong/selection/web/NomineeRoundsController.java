package huozhong.selection.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.selection.NomineeRounds;

/** A nominee's way through rounds, lists and teams. */
@RestController
class NomineeRoundsController {

    private final NomineeRounds rounds;

    NomineeRoundsController(NomineeRounds rounds) {
        this.rounds = rounds;
    }

    @GetMapping("/api/nominations/{id}/rounds")
    NomineeRounds.Way way(@PathVariable String id, Caller caller) {
        return rounds.of(id, caller);
    }
}
