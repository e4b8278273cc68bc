package huozhong.nomination.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.nomination.mobile.MobileUse;
import huozhong.nomination.mobile.MoreMobiles;
import huozhong.nomination.mobile.MoreMobiles.Asked;

/** 申请再查看: more mobiles in full today, with a reason, and a leader's answer. */
@RestController
@RequestMapping("/api/mobile-requests")
class MobileRequestController {

    private final MoreMobiles mobiles;

    MobileRequestController(MoreMobiles mobiles) {
        this.mobiles = mobiles;
    }

    @GetMapping
    List<Asked> today(Caller caller) {
        return mobiles.of(caller);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Asked ask(@RequestBody @Valid NewRequest asked, Caller caller) {
        return mobiles.ask(asked.use, asked.reason, caller);
    }

    @PostMapping("/{id}/agreement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void agree(@PathVariable String id, Caller caller) {
        mobiles.agree(id, caller);
    }

    @PostMapping("/{id}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable String id, Caller caller) {
        mobiles.refuse(id, caller);
    }

    /** What for, and why. */
    record NewRequest(@NotNull MobileUse use, @NotNull @Size(max = 500, message = "理由最多500个字") String reason) {
    }
}
