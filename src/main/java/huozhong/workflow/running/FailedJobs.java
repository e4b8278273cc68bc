package huozhong.workflow.running;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.audit.Audit;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.Cases;
import huozhong.workflow.FlowFault;
import huozhong.workflow.FlowFaults;

/** What the system was to do by itself and couldn't: with the case, the step and the reason in words, to be retried. */
@Service
@Transactional
public class FailedJobs {

    private static final int MOST = 200;
    private static final Pattern STEP_FAILED = Pattern.compile("(\\w+) failed: ([\\w.$]+)");
    private static final Map<String, String> REASONS = Map.of(
            "BadSqlGrammarException", "数据库的表或字段不可用", "DataIntegrityViolationException", "数据与已有的记录冲突",
            "CannotGetJdbcConnectionException", "连不上数据库", "ConcurrencyFailureException", "与别的操作同时改动了同一条记录",
            "NotFound", "要处理的记录不存在", "IllegalStateException", "数据的状态与流程不符");

    private final EngineJobs jobs;
    private final Untold untold;
    private final FlowFaults faults;
    private final RunningCases running;
    private final Cases cases;
    private final Audit audit;

    FailedJobs(EngineJobs jobs, Untold untold, FlowFaults faults, RunningCases running, Cases cases, Audit audit) {
        this.jobs = jobs;
        this.untold = untold;
        this.faults = faults;
        this.running = running;
        this.cases = cases;
        this.audit = audit;
    }

    /**
     * A job or a telling: which case, at which step, why, since when, how often it is tried again by itself and when
     * next.
     */
    public record Failed(String id, String process, String title, String step, String reason,
                         @Nullable LocalDateTime since, int triesLeft, @Nullable LocalDateTime nextAt) {
    }

    @Transactional(readOnly = true)
    public List<Failed> list(Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return all(MOST);
    }

    /** So many of each kind at most, whoever asks. */
    @Transactional(readOnly = true)
    List<Failed> all(int most) {
        return Stream.of(jobs.failed(most).stream().map(this::failed), untold.list(most).stream().map(this::failed),
                faults.open(most).stream().map(this::failed)).flatMap(Function.identity()).toList();
    }

    @Transactional(readOnly = true)
    public long count(Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return jobs.count() + untold.count() + faults.count();
    }

    private Failed failed(Job job) {
        var of = jobs.of(job);
        return new Failed(job.getId(), of.process, title(of), of.step, reason(job.getExceptionMessage()),
                at(job.getCreateTime()), job.getRetries(), job.getRetries() == 0 ? null : at(job.getDuedate()));
    }

    private Failed failed(Untold.Outcome outcome) {
        var of = of(outcome);
        return new Failed(outcome.id(), of.process, title(of), of.step, "结果尚未告知该事项", outcome.createdAt(),
                Integer.MAX_VALUE, outcome.nextAt());
    }

    private Failed failed(FlowFault fault) {
        var of = of(fault);
        return new Failed(fault.id(), of.process, title(of), of.step, fault.reason(), fault.foundAt(), 0, null);
    }

    private String title(Of of) {
        if (of.process.isEmpty()) {
            return "流程引擎";
        }
        try {
            return cases.facts(of.process, of.caseId).title();
        } catch (NotFound gone) {
            return of.caseId;
        }
    }

    static String reason(@Nullable String message) {
        var failure = STEP_FAILED.matcher(message == null ? "" : message);
        if (!failure.find()) {
            return CaseRunsInCircle.SENTENCE.equals(message) ? CaseRunsInCircle.SENTENCE : "系统故障";
        }
        var type = failure.group(2).substring(failure.group(2).lastIndexOf('.') + 1);
        return REASONS.getOrDefault(type, "系统故障（" + type + "）");
    }

    private static @Nullable LocalDateTime at(@Nullable Date date) {
        return date == null ? null : LocalDateTime.ofInstant(date.toInstant(), Shanghai.ZONE);
    }

    /** 重试: now, and as often as a new one; a fault of the diagram's is settled (已处理), there is nothing to do again. */
    public void retry(String id, Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        var what = of(id);
        if (!jobs.retry(id) && !faults.settle(id) && !untold.hurry(id)) {
            throw new NotFound();
        }
        audit.record(caller.act(Grant.FLOW_ADMINISTRATOR, "JOB_RETRIED", what.caseId,
                Map.of("job", id, "process", what.process, "step", what.step)));
    }

    /** Of which case, of which process, at which step by name. */
    record Of(String caseId, String process, String step) {

        /** The engine's own, of no case: each night what it remembers of long ended cases goes. */
        static final Of HOUSEKEEPING = new Of("", "", "清理办理历史");
    }

    /** What a failed job, an untold outcome or a fault is about; NotFound of what is none any more. */
    Of of(String id) {
        return jobs.find(id).map(jobs::of)
                .or(() -> faults.open(Integer.MAX_VALUE).stream().filter(fault -> fault.id().equals(id)).findFirst()
                        .map(this::of))
                .or(() -> untold.find(id).map(this::of)).orElseThrow(NotFound::new);
    }

    /** Whether there is nothing to do about it any more. */
    boolean isOver(String id) {
        return jobs.find(id).isEmpty() && untold.find(id).isEmpty()
                && faults.open(Integer.MAX_VALUE).stream().noneMatch(fault -> fault.id().equals(id));
    }

    private Of of(FlowFault fault) {
        return new Of(fault.caseId(), fault.process(), running.called(fault.process(), fault.step()));
    }

    private Of of(Untold.Outcome outcome) {
        return new Of(outcome.caseId(), outcome.process(), running.listening(outcome.process(), outcome.message()));
    }

    /** True of what waits for its unit, which is handed over and then goes on. */
    boolean isUnrouted(String id) {
        return faults.isUnrouted(id);
    }

    /** Nothing is left to do about it. */
    void settle(String id) {
        faults.settle(id);
    }
}
