package huozhong.workflow.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.workflow.desk.Phrases;
import huozhong.workflow.desk.Phrases.Phrase;

/** 常用意见. */
@RestController
@RequestMapping("/api/phrases")
class PhraseController {

    private final Phrases phrases;

    PhraseController(Phrases phrases) {
        this.phrases = phrases;
    }

    @GetMapping
    List<Phrase> phrases(Caller caller) {
        return phrases.of(caller);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Phrase add(@RequestBody @Valid NewPhrase phrase, Caller caller) {
        return phrases.add(phrase.unitId, phrase.text, caller);
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable String id, @RequestBody @Valid PhraseChange change, Caller caller) {
        phrases.change(id, change.text, change.position, caller);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, Caller caller) {
        phrases.remove(id, caller);
    }

    /** A unit's, or the caller's own where no unit is named. */
    record NewPhrase(@Nullable String unitId, @NotNull String text) {
    }

    /** The words and the place, counted from 0. */
    record PhraseChange(@NotNull String text, int position) {
    }
}
