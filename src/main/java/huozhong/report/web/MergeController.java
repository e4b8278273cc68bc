package huozhong.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.report.MergeReport;

/** 汇总: what regions handed in, taken into the report of the plan's own region. */
@RestController
@RequestMapping("/api/reports/{id}/sources")
class MergeController {

    private final MergeReport merging;

    MergeController(MergeReport merging) {
        this.merging = merging;
    }

    @GetMapping
    MergeReport.Sources sources(@PathVariable String id, Caller caller) {
        return merging.of(id, caller);
    }

    @PostMapping
    Merged take(@PathVariable String id, @RequestBody @Valid Taking taking, Caller caller) {
        return new Merged(merging.take(id, taking.part, taking.report, taking.revision, caller));
    }

    /** Whose passage goes into which part, over the revision of it that was read. */
    record Taking(@NotBlank @Size(max = 40) String part, @NotBlank @Size(max = 32) String report,
                  @Min(0) int revision) {
    }

    /** The part's revision now. */
    record Merged(int revision) {
    }
}
