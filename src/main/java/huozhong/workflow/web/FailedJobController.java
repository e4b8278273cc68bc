package huozhong.workflow.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.workflow.FailedJobs;

/** What failed in the background, for flow administrators: nothing waits unseen. */
@RestController
@RequestMapping("/api/failed-jobs")
class FailedJobController {

    private final FailedJobs jobs;

    FailedJobController(FailedJobs jobs) {
        this.jobs = jobs;
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
}
