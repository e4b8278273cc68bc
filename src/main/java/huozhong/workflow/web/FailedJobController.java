package huozhong.workflow.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.workflow.running.FailedJobs;
import huozhong.workflow.running.StopCase;

/** What failed in the background, for flow administrators: nothing waits unseen. */
@RestController
@RequestMapping("/api/failed-jobs")
class FailedJobController {

    private final FailedJobs jobs;
    private final StopCase stopping;

    FailedJobController(FailedJobs jobs, StopCase stopping) {
        this.jobs = jobs;
        this.stopping = stopping;
    }

    @GetMapping
    List<FailedJobs.Failed> list(Caller caller) {
        return jobs.list(caller);
    }

    @GetMapping("/count")
    Count count(Caller caller) {
        return new Count(jobs.count(caller));
    }

    record Count(long count) {
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable String id, Caller caller) {
        jobs.retry(id, caller);
    }

    /** 停办: asks for the end of the case that stands here. */
    @PostMapping("/{id}/stop")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void askToStop(@PathVariable String id, @Valid @RequestBody Stop asked, Caller caller) {
        stopping.ask(id, asked.reason(), caller);
    }

    /** What was asked for and awaits another flow administrator. */
    @GetMapping("/stops")
    List<StopCase.Asked> stops(Caller caller) {
        return stopping.asked(caller);
    }

    @PostMapping("/{id}/stop/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmStop(@PathVariable String id, Caller caller) {
        stopping.confirm(id, caller);
    }

    @PostMapping("/{id}/stop/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUpStop(@PathVariable String id, Caller caller) {
        stopping.giveUp(id, caller);
    }

    record Stop(@NotBlank String reason) {
    }
}
