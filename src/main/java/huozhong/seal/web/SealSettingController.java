package huozhong.seal.web;

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
import huozhong.seal.SealSetting;
import huozhong.seal.SealSettings;

/** How a unit stamps. */
@RestController
@RequestMapping("/api/units/{id}")
class SealSettingController {

    private final SealSettings settings;

    SealSettingController(SealSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/seal-setting")
    SealSetting read(@PathVariable String id, Caller caller) {
        return settings.read(id, caller);
    }

    @PostMapping("/seal-track")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@PathVariable String id, @RequestBody @Valid NewTrack asked, Caller caller) {
        settings.choose(id, asked.track, caller);
    }

    @PostMapping("/default-seal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void prefer(@PathVariable String id, @RequestBody @Valid Preferred asked, Caller caller) {
        settings.prefer(id, asked.sealId, caller);
    }

    /** It holds once a security administrator agrees. */
    @PostMapping("/one-hand")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void oneHand(@PathVariable String id, @RequestBody @Valid OneHand asked, Caller caller) {
        settings.proposeOneHand(id, asked.oneHand, caller);
    }

    record NewTrack(SealSetting.@NotNull Track track) {
    }

    /** One of the unit's seals. */
    record Preferred(@NotNull String sealId) {
    }

    record OneHand(boolean oneHand) {
    }
}
