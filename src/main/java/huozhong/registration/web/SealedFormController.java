package huozhong.registration.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.registration.sealed.TakeSealedForm;
import huozhong.shared.Keyless;
import huozhong.shared.web.Attachment;

/** The registration form with the seals on it. */
@RestController
class SealedFormController {

    private final TakeSealedForm taking;

    SealedFormController(TakeSealedForm taking) {
        this.taking = taking;
    }

    /** Every time anew, since every time is recorded. */
    @Keyless
    @PostMapping("/api/nominations/{id}/sealed-form")
    ResponseEntity<byte[]> take(@PathVariable String id,
                                @RequestParam(defaultValue = "PDF") TakeSealedForm.Form as, Caller caller) {
        var sealed = taking.take(id, as, caller);
        return Attachment.of(sealed.file().name(), sealed.file().mediaType(), sealed.bytes());
    }
}
