package huozhong.notification.web;

import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.notification.Channel;
import huozhong.notification.ConfirmAddress;
import huozhong.notification.MessageKind;
import huozhong.notification.MessageSettings;
import huozhong.notification.MessageSettings.Settings;
import huozhong.notification.QuietTimes;
import huozhong.shared.Keyless;

/** 消息设置: one's own. */
@RestController
@RequestMapping("/api/message-settings")
class MessageSettingController {

    private final MessageSettings settings;
    private final ConfirmAddress confirming;

    MessageSettingController(MessageSettings settings, ConfirmAddress confirming) {
        this.settings = settings;
        this.confirming = confirming;
    }

    @GetMapping
    Settings settings(Caller caller) {
        return settings.of(caller);
    }

    @PutMapping
    Settings change(@RequestBody @Valid Wanted wanted, Caller caller) {
        return settings.change(new QuietTimes(wanted.digestHour, wanted.quietFrom, wanted.quietUntil),
                wanted.chosen.stream().map(one -> new MessageSettings.Chosen(one.kind, one.channels)).toList(), caller);
    }

    /** Sends a code there; a second try within a minute is refused. */
    @Keyless
    @PostMapping("/address")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@RequestBody @Valid Address address, Caller caller) {
        confirming.ask(address.address, caller);
    }

    /** A wrong code counts, so that nothing of it is taken back. */
    @Keyless
    @PostMapping("/address/confirmation")
    Settings confirm(@RequestBody @Valid Code code, Caller caller) {
        confirming.confirm(code.code, caller);
        return settings.of(caller);
    }

    @DeleteMapping("/address")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller caller) {
        confirming.remove(caller);
    }

    /** What he wants to be told by which channel, and when. */
    record Wanted(@Nullable Integer digestHour, @Nullable Integer quietFrom, @Nullable Integer quietUntil,
                  @NotNull @Size(max = 50) List<@Valid Kind> chosen) {
    }

    /** Of a kind, by these. */
    record Kind(@NotNull MessageKind kind, @NotNull Set<Channel> channels) {
    }

    /** As typed. */
    record Address(@NotBlank @Size(max = 90) String address) {
    }

    /** As it was sent. */
    record Code(@NotBlank @Size(max = 20) String code) {
    }
}
