package huozhong.workflow.web;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
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
import huozhong.shared.Page;
import huozhong.workflow.OpenTask;
import huozhong.workflow.TaskSeen;
import huozhong.workflow.Tasks;
import huozhong.workflow.desk.TaskList;
import huozhong.workflow.desk.TaskList.DoneFilter;
import huozhong.workflow.desk.TaskList.Filter;
import huozhong.workflow.desk.TaskList.Sort;
import huozhong.workflow.desk.TaskSummary;
import huozhong.workflow.desk.TransferCandidates;

/** The task list, and a task with its form. */
@RestController
@RequestMapping("/api/tasks")
class TaskController {

    private final TaskList list;
    private final Tasks tasks;
    private final TaskSummary summary;
    private final TransferCandidates candidates;
    private final TaskRows rows;
    private final TaskSeen seen;

    TaskController(TaskList list, Tasks tasks, TaskSummary summary, TransferCandidates candidates, TaskRows rows,
                   TaskSeen seen) {
        this.list = list;
        this.tasks = tasks;
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

    private static int bounded(int size) {
        return Math.max(1, Math.min(size, 100));
    }

    /** How many can be done now, more than that where {@code more}; how many more wait for a correction. */
    record Count(int count, boolean more, int waiting) {
    }
}
