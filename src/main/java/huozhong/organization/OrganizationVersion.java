package huozhong.organization;

import java.time.Duration;
import java.util.function.LongSupplier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A number that grows with every change of the organisation and is committed with it: whoever keeps in memory what he
 * read of it asks for one row, on whichever node something changed.
 */
@Component
public class OrganizationVersion {

    /** Every request of somebody asks; this is for what goes on beside them. */
    static final Duration RECENT = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final LongSupplier nanos;
    private volatile Seen last;

    @Autowired
    OrganizationVersion(JdbcClient jdbc) {
        this(jdbc, System::nanoTime);
    }

    OrganizationVersion(JdbcClient jdbc, LongSupplier nanos) {
        this.jdbc = jdbc;
        this.nanos = nanos;
        this.last = never();
    }

    /** It was this not later than that. */
    private record Seen(long version, long at) {
    }

    private Seen never() {
        return new Seen(-1, nanos.getAsLong() - RECENT.toNanos());
    }

    public long now() {
        var begun = nanos.getAsLong();
        var found = jdbc.sql("select version from organization_version where id = 1").query(Long.class).single();
        saw(new Seen(found, begun));
        return found;
    }

    /** Who asked before the last change and was answered after it takes nobody back. */
    private synchronized void saw(Seen found) {
        if (found.version >= last.version || !isRecent(last)) {
            last = found;
        }
    }

    private boolean isRecent(Seen seen) {
        return nanos.getAsLong() - seen.at < RECENT.toNanos();
    }

    /** As somebody found it on this node within the last second; what this node changed counts at once. */
    long recent() {
        var seen = last;
        return isRecent(seen) ? seen.version : now();
    }

    /** In nanoseconds since whenever. */
    long time() {
        return nanos.getAsLong();
    }

    /** Whether this transaction changed something that others don't see yet. */
    public boolean isChanging() {
        return TransactionSynchronizationManager.hasResource(this);
    }

    /** Only the last moment of the transaction holds the row, which all changes share. */
    @EventListener
    void on(Organization.Changed changed) {
        if (!isChanging()) {
            TransactionSynchronizationManager.registerSynchronization(new Growing());
        }
    }

    /** The transaction that made the changes. */
    private final class Growing implements TransactionSynchronization {

        Growing() {
            resume();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(OrganizationVersion.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OrganizationVersion.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            jdbc.sql("update organization_version set version = version + 1 where id = 1").update();
        }

        @Override
        public void afterCompletion(int status) {
            suspend();
            last = never();
        }
    }
}
