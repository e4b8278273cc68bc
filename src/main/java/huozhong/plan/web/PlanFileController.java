package huozhong.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.plan.CopyPlan;
import huozhong.plan.PlanFile;
import huozhong.plan.PlanName;
import huozhong.plan.Planning;
import huozhong.shared.InvalidInput;

/** A plan as a file to edit and draft again, and as the draft of the next edition. */
@RestController
@RequestMapping("/api/plans/{id}")
class PlanFileController {

    private static final String YAML = "application/yaml;charset=UTF-8";

    private final CopyPlan copy;
    private final Planning planning;

    PlanFileController(CopyPlan copy, Planning planning) {
        this.copy = copy;
        this.planning = planning;
    }

    @GetMapping(path = "/file", produces = YAML)
    String file(@PathVariable String id, Caller caller) {
        return copy.file(id, caller).text();
    }

    /** The same as data, to be edited and sent back whole. */
    @GetMapping("/content")
    PlanFile content(@PathVariable String id, Caller caller) {
        return copy.file(id, caller);
    }

    /** Replaces a draft by another file, in YAML or JSON. */
    @PutMapping("/file")
    PlanSummary redraft(@PathVariable String id, @RequestBody String file, Caller caller) {
        return PlanSummary.of(planning.redraft(id, file, caller));
    }

    @PostMapping("/copies")
    @ResponseStatus(HttpStatus.CREATED)
    PlanSummary copy(@PathVariable String id, @RequestBody @Valid Edition next, Caller caller) {
        var name = PlanName.of(next.code, next.title, next.documentNumber);
        if (next.year == null && next.days != null && next.days != 0) {
            return PlanSummary.of(copy.byDays(id, next.days, name, caller));
        }
        if (next.year != null && next.days == null) {
            return PlanSummary.of(copy.toYear(id, next.year, name, caller));
        }
        throw new InvalidInput("year", "请填写新计划的年份，或者日期推移的天数，两者择一");
    }

    /** The next edition: into which year or by how many days; without title or number they are marked as missing. */
    record Edition(@NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9_-]*", message = "代码只用字母、数字和连字符")
                   String code, @Nullable @Min(2000) @Max(2100) Integer year,
                   @Nullable @Min(-36_600) @Max(36_600) Integer days,
                   @Nullable @Size(max = 200) String title, @Nullable @Size(max = 100) String documentNumber) {
    }
}
