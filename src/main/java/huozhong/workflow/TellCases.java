package huozhong.workflow;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.shared.Shanghai;

/** Empties the outbox of tellings: at once after the decision's commit, and every few seconds what is left. */
@Component
class TellCases {

    private static final Logger LOG = LoggerFactory.getLogger(TellCases.class);
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final Processes processes;
    private final TransactionTemplate transaction;
    private final TaskExecutor executor;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();

    TellCases(JdbcClient jdbc, Processes processes, TransactionTemplate transaction,
              TaskExecutor applicationTaskExecutor, Clock clock) {
        this.jdbc = jdbc;
        this.processes = processes;
        this.transaction = transaction;
        this.executor = applicationTaskExecutor;
        this.clock = clock;
    }

    @TransactionalEventListener
    void on(Tellings.Promised promised) {
        executor.execute(this::tellAll);
    }

    @Scheduled(fixedDelay = 3000)
    void tellAll() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            List<String> due;
            do {
                due = due();
                due.forEach(this::tellOne);
            } while (due.size() == BATCH);
        } finally {
            busy.set(false);
        }
    }

    private List<String> due() {
        return jdbc.sql("select id from telling where told_at is null and next_at <= ? order by next_at, id limit ?")
                .params(Shanghai.now(clock), BATCH).query(String.class).list();
    }

    private void tellOne(String id) {
        try {
            transaction.executeWithoutResult(status -> tell(id));
        } catch (RuntimeException failed) {
            LOG.warn("Telling {} failed and is tried again: {}", id, failed.getClass().getSimpleName());
            postpone(id);
        }
    }

    private void tell(String id) {
        var found = jdbc.sql("select * from telling where id = ? and told_at is null for update").param(id)
                .query().listOfRows();
        for (var row : found) {
            var process = (String) row.get("process");
            var caseId = (String) row.get("case_id");
            var words = Map.<String, Object>of("outcome", row.get("word"));
            if (processes.tell(process, caseId, (String) row.get("message"), words)
                    || !processes.isRunning(process, caseId)) {
                jdbc.sql("update telling set told_at = ? where id = ?").params(Shanghai.now(clock), id).update();
            } else {
                postpone(id);
            }
        }
    }

    /** Tries again after 1, 2, 4 … seconds, at most five minutes later. */
    private void postpone(String id) {
        var attempts = jdbc.sql("select attempts from telling where id = ?").param(id).query(Integer.class).single();
        var next = Shanghai.now(clock).plusSeconds(Math.min(300, 1L << Math.min(attempts, 9)));
        jdbc.sql("update telling set attempts = attempts + 1, next_at = ? where id = ?").params(next, id).update();
    }
}
