package huozhong.document;

import java.io.IOException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.shared.Ids;
import huozhong.shared.StoreGone;

/**
 * Whether this node's folder is the one of the database: both carry an id, given at the first start. A node with
 * another folder, or one that can't be written, isn't well and neither takes a file nor sweeps one away.
 */
@Component("store")
class Store implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final JdbcClient database;
    private final Folder folder;
    /** The id by the database, which never changes. */
    private volatile @Nullable String known;
    private volatile boolean wasRight = true;

    @Autowired
    Store(JdbcClient database, Folder folder) {
        this.database = database;
        this.folder = folder;
        isRight();
    }

    /** Throws StoreGone. */
    void requireRight() {
        if (!isRight()) {
            throw new StoreGone();
        }
    }

    boolean isRight() {
        var right = carriesTheId();
        if (wasRight && !right) {
            LOG.error("{} is not the files folder of this database, or can't be read: mount the right one; whoever"
                    + " moved the files moves {} with them", folder, Folder.ID);
        }
        wasRight = right;
        return right;
    }

    private boolean carriesTheId() {
        try {
            var id = wanted(); // first: it begins a folder that nobody has begun
            return folder.id().equals(Optional.of(id));
        } catch (IOException | DataAccessException unreachable) {
            LOG.warn("The files folder can't be compared: {}", unreachable.getClass().getName());
            return false;
        }
    }

    private String wanted() throws IOException {
        var id = known;
        if (id == null) {
            id = row().isPresent() ? row().get() : begun();
            known = id;
        }
        return id;
    }

    /** The folder first: a row without a folder would keep the right one out for ever. */
    private String begun() throws IOException {
        folder.begin(Ids.next());
        var id = folder.id().orElseThrow(() -> new IOException("another node begins this folder"));
        try {
            database.sql("insert into file_store (id, store_id) values (1, ?)").param(id).update();
        } catch (DuplicateKeyException begunByAnotherNode) {
            LOG.info("Another node was first with the files folder");
        }
        return row().orElseThrow();
    }

    private Optional<String> row() {
        return database.sql("select store_id from file_store where id = 1").query(String.class).optional();
    }

    @Override
    public Health health() {
        return (isRight() && folder.isWritable() ? Health.up() : Health.down()).build();
    }
}
