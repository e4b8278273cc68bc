package huozhong.submission.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.shared.Keyless;
import huozhong.submission.parcel.CheckParcel;
import huozhong.submission.parcel.MailParcel;
import huozhong.submission.parcel.TakeParcel;
import huozhong.submission.parcel.WriteParcel;

/** 报送材料包: what doesn't agree, and what its unit says of that. */
@RestController
@RequestMapping("/api")
class ParcelController {

    private final CheckParcel checking;
    private final TakeParcel taking;
    private final WriteParcel writing;
    private final MailParcel mailing;

    ParcelController(CheckParcel checking, TakeParcel taking, WriteParcel writing, MailParcel mailing) {
        this.checking = checking;
        this.taking = taking;
        this.writing = writing;
        this.mailing = mailing;
    }

    @GetMapping("/list-differences")
    CheckParcel.Check before(@RequestParam String plan, @RequestParam String unit, Caller caller) {
        return checking.before(plan, unit, caller);
    }

    @PutMapping("/list-differences/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void explainBefore(@PathVariable String key, @RequestParam String plan, @RequestParam String unit,
                       @RequestBody @Valid Word word, Caller caller) {
        checking.explainBefore(plan, unit, key, word.text.strip(), caller);
    }

    @GetMapping("/submissions/{id}/differences")
    CheckParcel.Check differences(@PathVariable String id, Caller caller) {
        return checking.of(id, caller);
    }

    @PutMapping("/submissions/{id}/differences/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void explain(@PathVariable String id, @PathVariable String key, @RequestBody @Valid Word word, Caller caller) {
        checking.explain(id, key, word.text.strip(), caller);
    }

    /** Streamed: one that broke off has no manifest. Mobiles leave in it and are counted, so no link leads here. */
    @Keyless
    @PostMapping(path = "/submissions/{id}/parcel", produces = "application/zip")
    void parcel(@PathVariable String id, Caller caller, HttpServletResponse response) throws IOException {
        var parcel = taking.take(id, caller);
        writing.write(parcel, attached(parcel.name(), "application/zip", response));
    }

    @GetMapping("/submissions/{id}/parcel/mailing")
    MailParcel.Mailing mailing(@PathVariable String id, Caller caller) {
        return mailing.mailing(id, caller);
    }

    /** Every time anew, since every time is recorded. */
    @Keyless
    @PostMapping(path = "/submissions/{id}/parcel/letter", produces = "message/rfc822")
    void letter(@PathVariable String id, @RequestBody @Valid Receivers receivers, Caller caller,
                HttpServletResponse response) {
        mailing.letter(id, receivers.to, caller, name -> attached(name, "message/rfc822", response));
    }

    /** What was sent can't be undone with a transaction; the same is refused instead. */
    @Keyless
    @PostMapping("/submissions/{id}/parcel/mails")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(@PathVariable String id, @RequestBody @Valid Receivers receivers, Caller caller) {
        mailing.send(id, receivers.to, caller);
    }

    private static OutputStream attached(String name, String type, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8).build().toString());
        return response.getOutputStream();
    }

    /** Whose mail addresses. */
    record Receivers(@NotNull @Size(max = 100) List<@NotNull @Size(max = 200) String> to) {
    }

    /** Why it is as it should be. */
    record Word(@NotNull String text) {
    }
}
