package huozhong.organization;

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

    private final JdbcClient jdbc;

    OrganizationVersion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long now() {
        return jdbc.sql("select version from organization_version where id = 1").query(Long.class).single();
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
        }
    }
}
