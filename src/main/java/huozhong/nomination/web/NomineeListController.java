package huozhong.nomination.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.nomination.people.NominationList;
import huozhong.nomination.people.NominationList.Row;
import huozhong.nomination.people.NomineeChoices;
import huozhong.nomination.people.NomineeChoices.Choices;
import huozhong.nomination.people.NomineeQuery;
import huozhong.nomination.people.NomineeSearch;
import huozhong.nomination.people.SavedViews;
import huozhong.nomination.people.SavedViews.SavedView;
import huozhong.shared.Keyless;
import huozhong.shared.Page;

/** 人员信息: the list, how many, what to filter by, and the filters one keeps. */
@RestController
class NomineeListController {

    private final NominationList list;
    private final NomineeChoices choices;
    private final SavedViews views;
    private final NomineeSearch search;

    NomineeListController(NominationList list, NomineeChoices choices, SavedViews views, NomineeSearch search) {
        this.list = list;
        this.choices = choices;
        this.views = views;
        this.search = search;
    }

    @GetMapping("/api/nominations")
    Page<Row> list(@ParameterObject NomineeQuery query, @RequestParam(required = false) @Nullable String cursor,
                   @RequestParam(defaultValue = "20") int size, Caller caller) {
        return list.list(query, cursor, Math.max(1, Math.min(size, 200)), caller);
    }

    @GetMapping("/api/nominations/count")
    Count count(@ParameterObject NomineeQuery query, Caller caller) {
        var found = list.count(query, caller);
        return new Count(Math.min(found, NominationList.MOST), found > NominationList.MOST);
    }

    @GetMapping("/api/nominations/choices")
    Choices choices(@ParameterObject NomineeQuery query, Caller caller) {
        return choices.of(query, caller);
    }

    /** In the body, since a mobile belongs into no log of addresses; every time anew, as that is recorded. */
    @Keyless
    @PostMapping("/api/nominee-search")
    NomineeSearch.Answer search(@RequestBody @Valid Searched searched, Caller caller) {
        return search.of(searched.q, caller);
    }

    @GetMapping("/api/nominee-views")
    List<SavedView> views(Caller caller) {
        return views.of(caller);
    }

    @PostMapping("/api/nominee-views")
    @ResponseStatus(HttpStatus.CREATED)
    SavedView save(@RequestBody @Valid NewView view, Caller caller) {
        return views.save(view.name, view.query, caller);
    }

    @DeleteMapping("/api/nominee-views/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id, Caller caller) {
        views.delete(id, caller);
    }

    /** How many there are, more than that where {@code more}. */
    record Count(int count, boolean more) {
    }

    /** A part of a name, the tail of a number, or a whole mobile. */
    record Searched(@NotNull String q) {
    }

    /** Filters and their name. */
    record NewView(@NotBlank @Size(max = 20, message = "名称最多20个字") String name, @NotNull NomineeQuery query) {
    }
}
