package huozhong.workflow.engine;

import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.shared.Ids;

/** What each node's clock is off the database's, by the database's time; the nodes that died are forgotten in a day. */
final class NodeClocks {

    /** Older than that, a node is gone, or as good as gone. */
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcTemplate database;
    private final String node = Ids.next();

    NodeClocks(JdbcTemplate database) {
        this.database = database;
    }

    void tell(Duration off, Instant now) {
        var told = database.update("update node_clock set off_millis = ?, compared_at = ? where node = ?",
                off.toMillis(), now.toEpochMilli(), node);
        if (told == 0) {
            database.update("insert into node_clock (node, off_millis, compared_at) values (?, ?, ?)", node,
                    off.toMillis(), now.toEpochMilli());
            database.update("delete from node_clock where compared_at < ?", now.minus(KEPT).toEpochMilli());
        }
    }

    /** Whether some other node lives and is not more than this off. */
    boolean isAnotherWithin(Duration most, Instant now) {
        return 0 < database.queryForObject(
                "select count(*) from node_clock where node <> ? and off_millis <= ? and compared_at > ?",
                Integer.class,
                node, most.toMillis(), now.minus(FRESH).toEpochMilli());
    }

    /** A node that leaves is nobody's measure. */
    void forget() {
        database.update("delete from node_clock where node = ?", node);
    }
}
