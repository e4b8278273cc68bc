package huozhong.workflow.running;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.audit.Audit;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.Cases;
import huozhong.workflow.FlowFaults;

/** What the system was to do by itself and couldn't: with the case, the step and the reason in words, to be retried. */
@Service
@Transactional
public class FailedJobs {

    private static final int MOST = 200;
    /** So many times telling a case something may fail before somebody should look. */
    private static final int WORTH_A_LOOK = 3;
    private static final Pattern STEP_FAILED = Pattern.compile("(\\w+) failed: ([\\w.$]+)");
    private static final Map<String, String> REASONS = Map.of(
            "BadSqlGrammarException", "数据库的表或字段不可用", "DataIntegrityViolationException", "数据与已有的记录冲突",
            "CannotGetJdbcConnectionException", "连不上数据库", "ConcurrencyFailureException", "与别的操作同时改动了同一条记录",
            "NotFound", "要处理的记录不存在", "IllegalStateException", "数据的状态与流程不符");

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final RunningCases running;
    private final Cases cases;
    private final FlowFaults faults;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    FailedJobs(ManagementService management, RuntimeService runtime, RepositoryService repository,
               RunningCases running, Cases cases, FlowFaults faults, JdbcClient jdbc, Audit audit, Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
        this.running = running;
        this.cases = cases;
        this.faults = faults;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
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
        var found = new ArrayList<>(management.createJobQuery().withException().listPage(0, MOST).stream()
                .map(this::failed).toList());
        found.addAll(jdbc.sql("""
                select id, process, case_id, message, created_at, next_at from telling
                where told_at is null and attempts >= ? order by next_at, id limit ?""").params(WORTH_A_LOOK, MOST)
                .query((row, n) -> new Failed(row.getString("id"), row.getString("process"),
                        title(row.getString("process"), row.getString("case_id")),
                        running.listening(row.getString("process"), row.getString("message")),
                        "结果尚未告知该事项", row.getObject("created_at", LocalDateTime.class), Integer.MAX_VALUE,
                        row.getObject("next_at", LocalDateTime.class))).list());
        faults.open(MOST).stream().map(fault -> new Failed(fault.id(), fault.process(),
                title(fault.process(), fault.caseId()), running.called(fault.process(), fault.step()), fault.reason(),
                fault.foundAt(), 0, null)).forEach(found::add);
        return found;
    }

    @Transactional(readOnly = true)
    public long count(Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return management.createJobQuery().withException().count() + faults.count() + jdbc.sql(
                "select count(*) from telling where told_at is null and attempts >= ?").param(WORTH_A_LOOK)
                .query(Long.class).single();
    }

    private Failed failed(Job job) {
        var of = of(job);
        return new Failed(job.getId(), of.process, title(of.process, of.caseId), of.step,
                reason(job.getExceptionMessage()), at(job.getCreateTime()), job.getRetries(), job.getRetries() == 0
                ? null : at(job.getDuedate()));
    }

    private String title(String process, String caseId) {
        if (process.isEmpty()) {
            return "流程引擎";
        }
        try {
            return cases.facts(process, caseId).title();
        } catch (NotFound gone) {
            return caseId;
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
        if (management.createJobQuery().jobId(id).withException().count() > 0) {
            management.setJobRetries(id, Math.max(1, retries(id)));
            management.setJobDuedate(id, null);
        } else if (!faults.settle(id) && jdbc.sql("update telling set next_at = ? where id = ? and told_at is null")
                .params(Shanghai.now(clock), id).update() == 0) {
            throw new NotFound();
        }
        audit.record(caller.act(Grant.FLOW_ADMINISTRATOR, "JOB_RETRIED", what.caseId,
                Map.of("job", id, "process", what.process, "step", what.step)));
    }

    private int retries(String jobId) {
        return management.createJobQuery().jobId(jobId).singleResult().getRetries();
    }

    /** Of which case, of which process, at which step by name. */
    record Of(String caseId, String process, String step) {

        /** The engine's own, of no case: each night what it remembers of long ended cases goes. */
        private static final Of HOUSEKEEPING = new Of("", "", "清理办理历史");
    }

    /** What a failed job, an untold outcome or a fault is about. */
    Of of(String id) {
        var job = management.createJobQuery().jobId(id).withException().singleResult();
        return job != null ? of(job) : faults.open(Integer.MAX_VALUE).stream().filter(fault -> fault.id().equals(id))
                .findFirst().map(fault -> new Of(fault.caseId(), fault.process(),
                        running.called(fault.process(), fault.step()))).orElseGet(() -> told(id));
    }

    private Of told(String id) {
        return jdbc.sql("select process, case_id, message from telling where id = ? and told_at is null"
                        + " and attempts >= ?").params(id, WORTH_A_LOOK)
                .query((row, n) -> new Of(row.getString("case_id"), row.getString("process"),
                        running.listening(row.getString("process"), row.getString("message"))))
                .optional().orElseThrow(NotFound::new);
    }

    private Of of(Job job) {
        if (job.getProcessInstanceId() == null) {
            return Of.HOUSEKEEPING;
        }
        var definition = repository.getProcessDefinition(job.getProcessDefinitionId());
        var instance = runtime.createProcessInstanceQuery().processInstanceId(job.getProcessInstanceId())
                .singleResult();
        var step = management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult()
                .getActivityId();
        return new Of(instance.getBusinessKey(), definition.getKey(),
                running.names(definition.getId()).getOrDefault(step, step));
    }
}
