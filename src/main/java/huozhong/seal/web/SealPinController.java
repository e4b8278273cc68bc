package huozhong.seal.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.seal.SealPins;
import huozhong.seal.SealRegister;
import huozhong.shared.OwnTransactions;

/** A keeper's own seals and PINs; and what the security administrator does about a locked or a forgotten one. */
@RestController
class SealPinController {

    private final SealRegister register;
    private final SealPins pins;

    SealPinController(SealRegister register, SealPins pins) {
        this.register = register;
        this.pins = pins;
    }

    @GetMapping("/api/me/seals")
    List<SealRegister.Own> own(Caller caller) {
        return register.own(caller);
    }

    @OwnTransactions
    @PostMapping("/api/me/seals/{id}/pin")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@PathVariable String id, @RequestBody @Valid NewPin asked, Caller caller) {
        if (asked.former == null) {
            pins.set(id, asked.pin, caller);
        } else {
            pins.change(id, asked.former, asked.pin, caller);
        }
    }

    @OwnTransactions
    @PostMapping("/api/seals/{id}/pins/{userId}/unlocking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@PathVariable String id, @PathVariable String userId, Caller caller) {
        pins.unlock(id, userId, caller);
    }

    @OwnTransactions
    @PostMapping("/api/seals/{id}/pins/{userId}/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@PathVariable String id, @PathVariable String userId, Caller caller) {
        pins.reset(id, userId, caller);
    }

    /** The former one where there is one. */
    record NewPin(@Nullable @Size(max = 100) String former, @NotNull @Size(max = 100) String pin) {
    }
}
