package huozhong.workflow;

import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.audit.Audit;
import huozhong.shared.InvalidInput;

/** 停办: ends a case that stands in 失败任务 and can't go on, with a reason; nothing else may be ended this way. */
@Service
public class StopCase {

    private static final int LONGEST_REASON = 200;

    private final FailedJobs failed;
    private final Processes processes;
    private final Cases cases;
    private final FlowFaults faults;
    private final Audit audit;

    StopCase(FailedJobs failed, Processes processes, Cases cases, FlowFaults faults, Audit audit) {
        this.faults = faults;
        this.failed = failed;
        this.processes = processes;
        this.cases = cases;
        this.audit = audit;
    }

    /** @param failedId of the job or fault by which the case stands there */
    @Transactional
    public void stop(String failedId, String reason, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        if (reason.isBlank() || reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new InvalidInput("reason", "请写明停办理由，最多 " + LONGEST_REASON + " 字");
        }
        var what = failed.of(failedId);
        processes.end(what.process(), what.caseId());
        cases.stopped(what.process(), what.caseId(), reason);
        faults.settle(failedId);
        audit.record(caller.act(Grant.FLOW_ADMINISTRATOR, "CASE_STOPPED", what.caseId(),
                Map.of("process", what.process(), "step", what.step(), "reason", reason)));
    }
}
