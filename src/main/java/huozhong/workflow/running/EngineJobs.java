package huozhong.workflow.running;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;

/** The engine's jobs that failed. */
@Component
class EngineJobs {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final RunningCases running;

    EngineJobs(ManagementService management, RuntimeService runtime, RepositoryService repository,
               RunningCases running) {
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
        this.running = running;
    }

    List<Job> failed(int most) {
        return query().listPage(0, most);
    }

    long count() {
        return query().count();
    }

    Optional<Job> find(String id) {
        return Optional.ofNullable(query().jobId(id).singleResult());
    }

    /** Now, and as often as a new one; false of what isn't a failed job. */
    boolean retry(String id) {
        var job = find(id);
        job.ifPresent(one -> {
            management.setJobRetries(id, Math.max(1, one.getRetries()));
            management.setJobDuedate(id, null);
        });
        return job.isPresent();
    }

    FailedJobs.Of of(Job job) {
        if (job.getProcessInstanceId() == null) {
            return FailedJobs.Of.HOUSEKEEPING;
        }
        var definition = repository.getProcessDefinition(job.getProcessDefinitionId());
        var instance = runtime.createProcessInstanceQuery().processInstanceId(job.getProcessInstanceId())
                .singleResult();
        var step = management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult()
                .getActivityId();
        return new FailedJobs.Of(instance.getBusinessKey(), definition.getKey(),
                running.names(definition.getId()).getOrDefault(step, step));
    }

    private JobQuery query() {
        return management.createJobQuery().withException();
    }
}
