package huozhong.report.web;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.report.MergeReport;
import huozhong.report.SendOn;

/** 汇总: what regions handed in, taken into the report of the plan's own region, which goes up outside of the system. */
@RestController
@RequestMapping("/api/reports/{id}")
class MergeController {

    private final MergeReport merging;
    private final SendOn sending;

    MergeController(MergeReport merging, SendOn sending) {
        this.merging = merging;
        this.sending = sending;
    }

    @GetMapping("/sources")
    MergeReport.Sources sources(@PathVariable String id, Caller caller) {
        return merging.of(id, caller);
    }

    @PostMapping("/sources")
    Merged take(@PathVariable String id, @RequestBody @Valid Taking taking, Caller caller) {
        return new Merged(merging.take(id, taking.part, taking.report, taking.revision, caller));
    }

    @PostMapping("/sending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(@PathVariable String id, @RequestBody @Valid Sent sent, Caller caller) {
        sending.record(id, new SendOn.Sending(sent.day, sent.words, sent.scan), caller);
    }

    /** On which day to whom or under which number, with a scan where there is one. */
    record Sent(@Nullable LocalDate day, @NotNull @Size(max = 1000) String words,
                @Nullable @Size(max = 32) String scan) {
    }

    /** Whose passage goes into which part, over the revision of it that was read. */
    record Taking(@NotBlank @Size(max = 40) String part, @NotBlank @Size(max = 32) String report,
                  @Min(0) int revision) {
    }

    /** The part's revision now. */
    record Merged(int revision) {
    }
}
