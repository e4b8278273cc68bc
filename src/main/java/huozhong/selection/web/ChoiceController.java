package huozhong.selection.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.selection.ChooseSeats;
import huozhong.selection.ProvinceAnswer;
import huozhong.selection.RankChoices;
import huozhong.selection.ReplaceNominee;
import huozhong.selection.TakeBackChoice;

/** Who is chosen in a round: choosing, ranking, taking back, moving up, and what the province answers. */
@RestController
@RequestMapping("/api/selections/{id}")
class ChoiceController {

    private final ChooseSeats choose;
    private final RankChoices rank;
    private final TakeBackChoice takeBack;
    private final ReplaceNominee replace;
    private final ProvinceAnswer province;

    ChoiceController(ChooseSeats choose, RankChoices rank, TakeBackChoice takeBack, ReplaceNominee replace,
                     ProvinceAnswer province) {
        this.choose = choose;
        this.rank = rank;
        this.takeBack = takeBack;
        this.replace = replace;
        this.province = province;
    }

    @PostMapping("/choices")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@PathVariable String id, @RequestBody @Valid People people, Caller caller) {
        if (people.reserves) {
            choose.reserve(id, people.nominationIds, caller);
        } else {
            choose.choose(id, people.nominationIds, caller);
        }
    }

    @PostMapping("/ranking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rank(@PathVariable String id, @RequestBody @Valid People people, Caller caller) {
        rank.rank(id, people.nominationIds, caller);
    }

    @PostMapping("/choices/{nomination}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable String id, @PathVariable String nomination, @RequestBody @Valid Reason reason,
                  Caller caller) {
        takeBack.takeBack(id, nomination, reason.reason, caller);
    }

    @PostMapping("/replacements/{nomination}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replace(@PathVariable String id, @PathVariable String nomination, Caller caller) {
        replace.moveUp(id, nomination, caller);
    }

    @PostMapping("/answers/{nomination}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String id, @PathVariable String nomination, @RequestBody @Valid Answer answer,
                Caller caller) {
        if (answer.taken) {
            province.take(id, nomination, answer.reason, caller);
        } else {
            province.decline(id, nomination, answer.reason, caller);
        }
    }

    /** Nominees in their order; as reserves where the plan has them. */
    record People(@NotNull List<String> nominationIds, boolean reserves) {
    }

    /** Why. */
    record Reason(@NotNull @Size(max = 500) String reason) {
    }

    /** What the province said. */
    record Answer(boolean taken, @NotNull @Size(max = 500) String reason) {
    }
}
