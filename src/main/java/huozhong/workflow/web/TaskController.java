package huozhong.workflow.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.shared.InvalidInput;
import huozhong.shared.Page;
import huozhong.workflow.OpenTask;
import huozhong.workflow.TaskSeen;
import huozhong.workflow.Tasks;
import huozhong.workflow.desk.RetractTransfer;
import huozhong.workflow.desk.TaskList;
import huozhong.workflow.desk.TaskList.DoneFilter;
import huozhong.workflow.desk.TaskList.Filter;
import huozhong.workflow.desk.TaskList.Sort;
import huozhong.workflow.desk.TaskSummary;
import huozhong.workflow.desk.TransferCandidates;
import huozhong.workflow.desk.TransferCandidates.Candidates;
import huozhong.workflow.desk.TransferTask;

/** The task list and what can be done with a task. */
@RestController
@RequestMapping("/api/tasks")
class TaskController {

    private final TaskList list;
    private final Tasks tasks;
    private final TransferTask transfer;
    private final RetractTransfer retractTransfer;
    private final TaskSummary summary;
    private final TransferCandidates candidates;
    private final TaskRows rows;
    private final TaskSeen seen;

    TaskController(TaskList list, Tasks tasks, TransferTask transfer, RetractTransfer retractTransfer,
                   TaskSummary summary, TransferCandidates candidates, TaskRows rows, TaskSeen seen) {
        this.list = list;
        this.tasks = tasks;
        this.transfer = transfer;
        this.retractTransfer = retractTransfer;
        this.summary = summary;
        this.candidates = candidates;
        this.rows = rows;
        this.seen = seen;
    }

    @GetMapping
    Page<TaskRow> open(@RequestParam(required = false) @Nullable String step,
                       @RequestParam(required = false) @Nullable String category,
                       @RequestParam(required = false) @Nullable String region,
                       @RequestParam(defaultValue = "false") boolean late,
                       @RequestParam(required = false) @Nullable String q,
                       @RequestParam(defaultValue = "DUE") Sort sort,
                       @RequestParam(required = false) @Nullable String cursor,
                       @RequestParam(defaultValue = "20") int size, Caller caller) {
        var filter = new Filter(step, category, region, late, q, sort, cursor, bounded(size));
        return rows.open(list.open(filter, caller), caller);
    }

    @GetMapping("/count")
    Count count(@RequestParam(required = false) @Nullable String step,
                @RequestParam(required = false) @Nullable String category,
                @RequestParam(required = false) @Nullable String region,
                @RequestParam(defaultValue = "false") boolean late,
                @RequestParam(required = false) @Nullable String q, Caller caller) {
        var filter = new Filter(step, category, region, late, q, Sort.DUE, null, 1);
        var found = list.count(filter, caller);
        return new Count(Math.min(found, TaskList.MOST), found > TaskList.MOST,
                Math.min(list.countWaiting(filter, caller), TaskList.MOST));
    }

    /** The open ones counted by step. */
    @GetMapping("/steps")
    List<TaskSummary.Step> steps(Caller caller) {
        return summary.of(caller);
    }

    @GetMapping("/done")
    Page<DoneRow> done(@RequestParam(required = false) @Nullable String step,
                       @RequestParam(required = false) @Nullable String decision,
                       @RequestParam(required = false) @Nullable String q,
                       @RequestParam(required = false) @Nullable LocalDate since,
                       @RequestParam(required = false) @Nullable LocalDate until,
                       @RequestParam(required = false) @Nullable String cursor,
                       @RequestParam(defaultValue = "20") int size, Caller caller) {
        var filter = new DoneFilter(step, decision, q, since, until, cursor, bounded(size));
        return rows.done(list.done(filter, caller), caller);
    }

    @GetMapping("/{id}")
    OpenTask look(@PathVariable String id, Caller caller) {
        var opened = tasks.look(id, caller);
        seen.opened(id, caller);
        return opened.transferable(candidates.isAnybody(opened, caller));
    }

    @PostMapping("/{id}/submission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(@PathVariable String id, @RequestBody JsonNode submission, Caller caller) {
        tasks.submit(id, submission, caller);
    }

    @PostMapping("/{id}/deferral")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void defer(@PathVariable String id, @RequestBody @Valid Deferral deferral, Caller caller) {
        tasks.defer(id, deferral.until, caller);
    }

    @PostMapping("/{id}/urge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void urge(@PathVariable String id, Caller caller) {
        tasks.urge(id, caller);
    }

    @GetMapping("/{id}/transfer-candidates")
    Candidates transferCandidates(@PathVariable String id, @RequestParam(defaultValue = "") String q, Caller caller) {
        return candidates.of(id, q, caller);
    }

    @PostMapping("/{id}/transfer")
    Passed transfer(@PathVariable String id, @RequestBody Transfer to, Caller caller) {
        if (to.userId != null) {
            return new Passed(transfer.toUser(id, to.userId, to.reason, caller));
        }
        return new Passed(transfer.toUnit(id, Optional.ofNullable(to.unitId)
                .orElseThrow(() -> new InvalidInput("unitId", "请选择转交给谁")), to.reason, caller));
    }

    /** Of a row of 已办 that says so. */
    @PostMapping("/done/{id}/retraction")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retractTransfer(@PathVariable String id, @RequestBody Retraction back, Caller caller) {
        retractTransfer.retract(id, back.reason, caller);
    }

    private static int bounded(int size) {
        return Math.max(1, Math.min(size, 100));
    }

    /** How many can be done now, more than that where {@code more}; how many more wait for a correction. */
    record Count(int count, boolean more, int waiting) {
    }

    /** Until when a task is put aside. */
    record Deferral(@NotNull LocalDate until) {
    }

    /** Why a task that was handed over is taken back. */
    record Retraction(@Nullable String reason) {
    }

    /** Under which id a transfer stands in 已办. */
    record Passed(String id) {
    }

    /** To whom a task is handed, and why. */
    record Transfer(@Nullable String userId, @Nullable String unitId, @Nullable String reason) {
    }
}
