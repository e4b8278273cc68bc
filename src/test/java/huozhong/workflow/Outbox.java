package huozhong.workflow;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;

/** The outbox's other end, for whoever doesn't want to leave the telling to the tellers' own threads. */
public final class Outbox {

    private final TellCases tellCases;
    private final ManagementService jobs;
    private final RuntimeService cases;

    public Outbox(ApplicationContext beans) {
        this.tellCases = beans.getBean(TellCases.class);
        this.jobs = beans.getBean(ManagementService.class);
        this.cases = beans.getBean(RuntimeService.class);
    }

    /** What the tellers are nudged to do, in this thread where it is faster than theirs. */
    public void help() {
        tellCases.tellPromised();
    }

    /** Tells what is due, beside the tellers. */
    public void empty() {
        tellCases.tellAll();
    }

    /** Does what the job executor, which is off, would do for a case; whatever that tells is told. */
    public void settle(String caseId) {
        cases.createProcessInstanceQuery().processInstanceBusinessKey(caseId).list().forEach(instance ->
                jobs.createJobQuery().processInstanceId(instance.getId()).messages().list()
                        .forEach(job -> jobs.executeJob(job.getId())));
        empty();
    }
}
