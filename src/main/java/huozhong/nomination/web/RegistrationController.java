package huozhong.nomination.web;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.nomination.NominationPlaces;
import huozhong.nomination.RegistrationForm;
import huozhong.nomination.UnfinishedDrafts;

/** 填登记表: the form to fill in and for whom, and whose forms of an import are still to be filled in. */
@RestController
class RegistrationController {

    private final RegistrationForm form;
    private final NominationPlaces places;
    private final UnfinishedDrafts drafts;

    RegistrationController(RegistrationForm form, NominationPlaces places, UnfinishedDrafts drafts) {
        this.form = form;
        this.places = places;
        this.drafts = drafts;
    }

    /** The empty form, the same for everybody. */
    @GetMapping("/api/nominations/form")
    JsonNode form() {
        return form.schema();
    }

    /** In which open plans the caller's units can put somebody forward. */
    @GetMapping("/api/nomination-places")
    List<NominationPlaces.Place> places(Caller caller) {
        return places.of(caller);
    }

    /** Who was written and is still a draft, as it stands now. */
    @GetMapping("/api/imports/{id}/unfinished")
    Unfinished unfinished(@PathVariable String id, @RequestParam(defaultValue = "0") int cursor,
                          @RequestParam(defaultValue = "100") int size, Caller caller) {
        var page = drafts.after(id, cursor, Math.max(1, Math.min(size, 200)), caller);
        return new Unfinished(drafts.count(id, caller), page.items(), page.next());
    }

    /** How many there are, and a page of them. */
    record Unfinished(int count, List<UnfinishedDrafts.Unfinished> items,
                      @Nullable String next) {
    }
}
