package huozhong.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongUnaryOperator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.shared.Shanghai;

/**
 * Links committed rows to the chain, in batches moments after the commit, so that the chain puts no writers in a
 * queue; a locked row lets one node at a time do it.
 */
@Component
class LinkAudit implements DisposableBean {

    /** No transaction stays open this long: an older row is there by now or never will be. */
    static final Duration LONGEST_TRANSACTION = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(LinkAudit.class);
    private static final int BATCH = 200;
    /** What is committed within this time is linked together. */
    private static final Duration GATHERED = Duration.ofMillis(300);
    /** After a commit only so many ids back are looked at; what took longer is found by the next full run. */
    private static final int RECENT = 200;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AuditKey key;
    /** One thread, at most one more turn waiting: any number of nudges becomes one run after the last of them. */
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1), work -> new Thread(work, "audit-link"),
            new ThreadPoolExecutor.DiscardPolicy());

    LinkAudit(JdbcTemplate database, PlatformTransactionManager transactions, Clock clock, AuditKey key) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.key = key;
    }

    void nudge() {
        thread.execute(() -> {
            LockSupport.parkNanos(GATHERED.toNanos());
            orTryLater(this::linkRecent);
        });
    }

    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.SECONDS)
    void catchUp() {
        orTryLater(this::linkAll);
    }

    private static void orTryLater(Runnable linking) {
        try {
            linking.run();
        } catch (RuntimeException failed) {
            LOG.warn("Rows of the record stay unlinked until the next run: {}", failed.getClass().getName());
        }
    }

    void linkAll() {
        link(through -> through);
        transaction.executeWithoutResult(status -> skipOldRows());
    }

    private void linkRecent() {
        link(through -> Math.max(through, lastLinked() - RECENT));
    }

    private void link(LongUnaryOperator after) {
        var linked = BATCH;
        while (linked == BATCH) {
            linked = transaction.execute(status -> linkBatch(after));
        }
    }

    private int linkBatch(LongUnaryOperator after) {
        var through = database.queryForObject("select linked_through from audit_lock where id = 1 for update",
                Long.class);
        var rows = unlinkedAfter(after.applyAsLong(through));
        rows.stream().filter(row -> !key.vouchesFor(row)).forEach(LinkAudit::tell);
        append(rows);
        return rows.size();
    }

    /** It is linked all the same: outside the chain it could be taken away again. */
    private static void tell(AuditRow forged) {
        LOG.error("Row {} of the record was not written by the application", forged.id());
    }

    private long lastLinked() {
        return database.queryForObject("select coalesce(max(row_id), 0) from audit_link", Long.class);
    }

    private List<AuditRow> unlinkedAfter(long rowId) {
        return database.query("select " + AuditRow.COLUMNS + """
                 from audit_row r left join audit_link l on l.row_id = r.id
                where r.id > ? and l.row_id is null order by r.id limit ?""",
                (row, n) -> AuditRow.read(row), rowId, BATCH);
    }

    private Head head() {
        return database.query("select seq, hash from audit_link order by seq desc limit 1",
                (row, n) -> new Head(row.getLong("seq"), row.getString("hash"))).stream().findFirst().orElse(Head.NONE);
    }

    private void append(List<AuditRow> rows) {
        var head = head();
        var values = new ArrayList<Object>();
        for (var row : rows) {
            var next = head.next(row);
            values.addAll(List.of(next.seq(), row.id(), head.hash(), next.hash()));
            head = next;
        }
        if (!rows.isEmpty()) {
            database.update("insert into audit_link (seq, row_id, previous_hash, hash) values "
                    + String.join(",", Collections.nCopies(rows.size(), "(?, ?, ?, ?)")), values.toArray());
            database.update("update audit_lock set linked_at = ? where id = 1", Shanghai.now(clock));
        }
    }

    private void skipOldRows() {
        database.query("select id from audit_row where happened_at < ? order by happened_at desc, id desc limit 1",
                (row, n) -> row.getLong("id"), Shanghai.now(clock).minus(LONGEST_TRANSACTION))
                .forEach(id -> database.update(
                        "update audit_lock set linked_through = ? where id = 1 and linked_through < ?", id, id));
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(10, TimeUnit.SECONDS);
    }
}
