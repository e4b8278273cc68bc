package huozhong.nomination.web;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.nomination.RegistrationForm;
import huozhong.nomination.origin.NominationPlaces;

/** 填登记表: the form to fill in, and for whom. */
@RestController
class RegistrationController {

    private final RegistrationForm form;
    private final NominationPlaces places;

    RegistrationController(RegistrationForm form, NominationPlaces places) {
        this.form = form;
        this.places = places;
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
}
