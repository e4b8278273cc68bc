package huozhong.workflow.running;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.Cases;
import huozhong.workflow.Processes;

/**
 * 停办: ends a case that stands in 失败任务 and can't go on, with a reason, once another flow administrator agrees;
 * nothing else may be ended this way.
 */
@Service
@Transactional
public class StopCase {

    private static final int LONGEST_REASON = 200;

    private final FailedJobs failed;
    private final CaseStops stops;
    private final Processes processes;
    private final Cases cases;
    private final Organization organization;
    private final Audit audit;
    private final Clock clock;

    StopCase(FailedJobs failed, CaseStops stops, Processes processes, Cases cases, Organization organization,
             Audit audit, Clock clock) {
        this.failed = failed;
        this.stops = stops;
        this.processes = processes;
        this.cases = cases;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** A stop that waits: by whom it was asked for, whether by the caller, and why. */
    public record Asked(String failedId, String reason, String askedBy, LocalDateTime askedAt, boolean mine) {
    }

    /**
     * @param failedId of the job or fault by which the case stands there; InvalidInput where it can go on all the same
     */
    public void ask(String failedId, String reason, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        if (reason.isBlank() || reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new InvalidInput("reason", "请写明停办理由，最多 " + LONGEST_REASON + " 字");
        }
        var what = stoppable(failedId);
        var asked = new CaseStop(failedId, what.process(), what.caseId(), reason, caller.userId(), Shanghai.now(clock));
        if (!stops.add(asked)) {
            throw new InvalidInput("reason", "这件事已有人提出停办，请刷新后确认或撤销");
        }
        audit.record(caller.act(Grant.FLOW_ADMINISTRATOR, "CASE_STOP_ASKED", what.caseId(),
                Map.of("process", what.process(), "step", what.step(), "reason", reason)));
    }

    private FailedJobs.Of stoppable(String failedId) {
        var what = failed.of(failedId);
        if (what.process().isEmpty()) {
            throw new NotFound();
        }
        if (failed.isUnrouted(failedId)) {
            throw new InvalidInput("id", "这件事已转待分派，由计划主办单位转交后即可继续办理，不能停办");
        }
        return what;
    }

    @Transactional(readOnly = true)
    public List<Asked> asked(Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return stops.open().stream().map(one -> new Asked(one.failedId(), one.reason(),
                organization.user(one.askedBy()).name(), one.askedAt(),
                one.askedBy().equals(caller.userId()))).toList();
    }

    /** The second person agrees, who is not the one who asked: the case ends. */
    public void confirm(String failedId, Caller caller) {
        var asked = waiting(failedId, caller);
        if (asked.askedBy().equals(caller.userId())) {
            throw new StopNeedsAnother();
        }
        var what = stoppable(failedId);
        processes.end(what.process(), what.caseId(), "停办");
        cases.stopped(what.process(), what.caseId(), asked.reason());
        failed.settle(failedId);
        audit.record(caller.act(Grant.FLOW_ADMINISTRATOR, "CASE_STOPPED", what.caseId(), Map.of("process",
                what.process(), "step", what.step(), "reason", asked.reason(), "askedBy", asked.askedBy())));
    }

    /** The case stays where it is; by either of the two. */
    public void giveUp(String failedId, Caller caller) {
        var asked = waiting(failedId, caller);
        audit.record(caller.act(Grant.FLOW_ADMINISTRATOR, "CASE_STOP_GIVEN_UP", asked.caseId(), Map.of("askedBy",
                asked.askedBy())));
    }

    /** Taken out of what waits, so that of two who decide at once one finds nothing. */
    private CaseStop waiting(String failedId, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        var asked = stops.find(failedId).orElseThrow(NotFound::new);
        if (!stops.end(failedId)) {
            throw new NotFound();
        }
        return asked;
    }
}
