package huozhong.workflow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.shared.Shanghai;

/**
 * Empties the outbox of tellings: at once after the decision's commit, and every few seconds what is left; some at
 * once, and each of them, on any node, what no other is telling.
 */
@Component
class TellCases implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TellCases.class);
    private static final int TELLERS = 4;

    private final JdbcClient jdbc;
    private final Processes processes;
    private final TransactionTemplate transaction;
    private final Clock clock;
    /** At most one more turn waits: any number of nudges, and one of the tellers runs after the last of them. */
    private final ThreadPoolExecutor tellers = new ThreadPoolExecutor(TELLERS, TELLERS, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1), work -> new Thread(work, "tell"), new ThreadPoolExecutor.DiscardPolicy());

    /** How often something was promised on this node, and for how many of these somebody set out to tell. */
    private final AtomicLong promised = new AtomicLong();
    private final AtomicLong setOut = new AtomicLong();

    TellCases(JdbcClient jdbc, Processes processes, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.processes = processes;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Telling(String id, String process, String caseId, String message, String word, int attempts) {
    }

    @TransactionalEventListener
    void on(Tellings.Promised event) {
        promised.incrementAndGet();
        tellers.execute(this::tellPromised);
    }

    /** Whoever comes after one who set out when all of these were promised need not ask. */
    void tellPromised() {
        var all = promised.get();
        if (setOut.getAndAccumulate(all, Math::max) < all) {
            tellAll();
        }
    }

    @Scheduled(fixedDelay = 3000)
    void nudge() {
        tellers.execute(this::tellAll);
    }

    void tellAll() {
        while (tellNext()) {
            nudge();
        }
    }

    /** False when nothing else is due any more; where something is, another teller helps. */
    private boolean tellNext() {
        var due = new ArrayList<Telling>();
        try {
            transaction.executeWithoutResult(status -> {
                due.addAll(due());
                due.stream().limit(1).forEach(this::tell);
            });
        } catch (RuntimeException failed) {
            LOG.warn("A telling failed and is tried again: {}", failed.getClass().getSimpleName());
            due.stream().limit(1).forEach(this::postpone);
        }
        return due.size() > 1;
    }

    /** The next one, and one more only to know whether to ask again: most decisions tell one case. */
    private List<Telling> due() {
        return jdbc.sql("""
                select id, process, case_id, message, word, attempts from telling
                where told_at is null and next_at <= ? order by next_at, id limit 2 for update skip locked""")
                .param(Shanghai.now(clock)).query(Telling.class).list();
    }

    private void tell(Telling telling) {
        var words = Map.<String, Object>of("outcome", telling.word);
        if (processes.tell(telling.process, telling.caseId, telling.message, words)
                || !processes.isRunning(telling.process, telling.caseId)) {
            jdbc.sql("update telling set told_at = ? where id = ?").params(Shanghai.now(clock), telling.id).update();
        } else {
            postpone(telling);
        }
    }

    /** Tries again after 1, 2, 4 … seconds, at most five minutes later. */
    private void postpone(Telling telling) {
        var next = Shanghai.now(clock).plusSeconds(Math.min(300, 1L << Math.min(telling.attempts, 9)));
        jdbc.sql("update telling set attempts = attempts + 1, next_at = ? where id = ?").params(next, telling.id)
                .update();
    }

    @Override
    public void destroy() throws InterruptedException {
        tellers.shutdown();
        tellers.awaitTermination(10, TimeUnit.SECONDS);
    }
}
