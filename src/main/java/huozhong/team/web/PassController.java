package huozhong.team.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.shared.Keyless;
import huozhong.shared.web.Attachment;
import huozhong.team.pass.IssuePasses;

/** 成员码: printed for members, and void again. */
@RestController
class PassController {

    private final IssuePasses passes;

    PassController(IssuePasses passes) {
        this.passes = passes;
    }

    /** No answer is kept under a key, since it tells the codes: the same again is refused unless it is wanted. */
    @Keyless
    @PostMapping("/api/plans/{id}/member-passes")
    ResponseEntity<byte[]> issue(@PathVariable String id, @RequestBody @Valid Wanted wanted, Caller caller) {
        return Attachment.of("成员码.pdf", MediaType.APPLICATION_PDF_VALUE,
                passes.issue(id, wanted.people, wanted.again, caller));
    }

    @PostMapping("/api/plans/{id}/member-passes/{person}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id, @PathVariable String person, Caller caller) {
        passes.revoke(id, person, caller);
    }

    /** For whom, and whether also in place of codes that hold. */
    record Wanted(@NotNull @Size(max = 1000) List<@NotNull String> people, boolean again) {
    }
}
