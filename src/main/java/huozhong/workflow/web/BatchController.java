package huozhong.workflow.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.shared.OwnTransactions;
import huozhong.workflow.desk.Marks;
import huozhong.workflow.desk.Marks.Mark;
import huozhong.workflow.desk.SubmitBatch;
import huozhong.workflow.desk.SubmitBatch.Outcome;

/** Mark, then submit: marks are kept, the batch is submitted once. */
@RestController
@RequestMapping("/api")
class BatchController {

    private final Marks marks;
    private final SubmitBatch submit;

    BatchController(Marks marks, SubmitBatch submit) {
        this.marks = marks;
        this.submit = submit;
    }

    @GetMapping("/marks")
    List<Mark> marks(Caller caller) {
        return marks.of(caller);
    }

    @PutMapping("/tasks/{id}/mark")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(@PathVariable String id, @RequestBody @Valid Words words, Caller caller) {
        marks.put(id, words.text, caller);
    }

    @DeleteMapping("/tasks/{id}/mark")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unmark(@PathVariable String id, Caller caller) {
        marks.takeOff(id, caller);
    }

    @PostMapping("/task-batches")
    @OwnTransactions
    List<Outcome> submit(@RequestBody @Valid Batch batch, @RequestHeader("Idempotency-Key") String key,
                         Caller caller) {
        return submit.submit(batch.taskIds, key, caller);
    }

    /** The opinion's text, empty for the usual one. */
    record Words(@NotNull String text) {
    }

    /** Exactly the marked tasks that are to be submitted. */
    record Batch(@NotNull List<String> taskIds) {
    }
}
