package huozhong.attendance.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.attendance.AskAmendment;
import huozhong.attendance.AttendanceDesk;
import huozhong.attendance.AttendanceDesk.Sheet;
import huozhong.attendance.CorrectPresence;
import huozhong.attendance.CorrectPresence.Correction;
import huozhong.attendance.EndGatherings;
import huozhong.attendance.Means;
import huozhong.attendance.Presence;
import huozhong.attendance.ScannedPeople;
import huozhong.attendance.ScannedPeople.Known;
import huozhong.attendance.ScannedPeople.Seen;
import huozhong.shared.Keyless;
import huozhong.shared.SeenText;

/** 签到台: who is expected and who came, signed in one by one or as a phone kept them, corrected, ended. */
@RestController
@RequestMapping("/api/gatherings/{id}")
class GatheringController {

    private final AttendanceDesk desk;
    private final ScannedPeople scanning;
    private final CorrectPresence correcting;
    private final AskAmendment amending;
    private final EndGatherings ending;

    GatheringController(AttendanceDesk desk, ScannedPeople scanning, CorrectPresence correcting,
                        AskAmendment amending, EndGatherings ending) {
        this.desk = desk;
        this.scanning = scanning;
        this.correcting = correcting;
        this.amending = amending;
        this.ending = ending;
    }

    /** As it is now; a phone that asks again and again is answered 304 as long as it stays so. */
    @GetMapping
    ResponseEntity<Sheet> sheet(@PathVariable String id, Caller caller) {
        var sheet = desk.sheet(id, caller);
        return ResponseEntity.ok().eTag(tag(sheet)).body(sheet);
    }

    private static String tag(Sheet sheet) {
        return UUID.nameUUIDFromBytes(sheet.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Keyless
    @PostMapping("/scans")
    List<Known> scan(@PathVariable String id, @RequestBody @Valid Sending sending, Caller caller) {
        return scanning.take(id, sending.scans.stream().map(one -> new Seen(one.nonce, one.personId, one.code, one.out,
                one.means, one.at)).toList(), sending.sentAt, caller);
    }

    @PostMapping("/people/{person}/correction")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable String id, @PathVariable String person, @RequestBody @Valid Wanted wanted,
                 Caller caller) {
        correcting.correct(id, person, new Correction(wanted.state, wanted.in, wanted.out,
                SeenText.of(wanted.reason)), caller);
    }

    @PostMapping("/people/{person}/amendment")
    @ResponseStatus(HttpStatus.CREATED)
    Asked amend(@PathVariable String id, @PathVariable String person, @RequestBody @Valid Wanted wanted,
                Caller caller) {
        return new Asked(amending.ask(id, person, new Correction(wanted.state, wanted.in, wanted.out,
                SeenText.of(wanted.reason)), caller));
    }

    @PutMapping("/others")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void others(@PathVariable String id, @RequestBody Others others, Caller caller) {
        correcting.others(id, others.others, caller);
    }

    @PostMapping("/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, Caller caller) {
        ending.endEarly(id, caller);
    }

    /** What a device sends, and what time it says it is. */
    record Sending(@NotNull LocalDateTime sentAt, @NotEmpty @Size(max = 200) List<@Valid @NotNull Sent> scans) {
    }

    /** One person, by his id or by his 成员码, in or out. */
    record Sent(@NotBlank @Pattern(regexp = "[0-9a-fA-F-]{16,36}") String nonce,
                @Nullable @Size(max = 32) String personId, @Nullable @Size(max = 300) String code, boolean out,
                @NotNull Means means, @NotNull LocalDateTime at) {
    }

    /** What is to stand there instead, and why. */
    record Wanted(Presence.@NotNull State state, @Nullable LocalDateTime in, @Nullable LocalDateTime out,
                  @NotBlank @Size(max = 200) String reason) {
    }

    /** The amendment's case. */
    record Asked(String id) {
    }

    /** How many came besides. */
    record Others(int others) {
    }
}
