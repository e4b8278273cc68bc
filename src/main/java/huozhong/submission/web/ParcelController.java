package huozhong.submission.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.submission.parcel.CheckParcel;
import huozhong.submission.parcel.TakeParcel;
import huozhong.submission.parcel.WriteParcel;

/** 报送材料包: what doesn't agree, and what its unit says of that. */
@RestController
@RequestMapping("/api")
class ParcelController {

    private final CheckParcel checking;
    private final TakeParcel taking;
    private final WriteParcel writing;

    ParcelController(CheckParcel checking, TakeParcel taking, WriteParcel writing) {
        this.checking = checking;
        this.taking = taking;
        this.writing = writing;
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

    /** Streamed: one that broke off has no manifest. */
    @GetMapping(path = "/submissions/{id}/parcel", produces = "application/zip")
    void parcel(@PathVariable String id, Caller caller, HttpServletResponse response) throws IOException {
        var parcel = taking.take(id, caller);
        response.setContentType("application/zip");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(parcel.name(), StandardCharsets.UTF_8).build().toString());
        writing.write(parcel, response.getOutputStream());
    }

    /** Why it is as it should be. */
    record Word(@NotNull String text) {
    }
}
