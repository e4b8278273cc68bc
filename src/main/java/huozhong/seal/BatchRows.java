package huozhong.seal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/**
 * The batches and their orders. Each order is taken by one node at a time, and for a minute: who died over it is
 * followed by whoever goes on with the batch. What is done stays done.
 */
@Repository
class BatchRows {

    /** Longer than one seal may take. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    BatchRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A batch without its orders. */
    record Head(String id, String userId, String sealId, LocalDateTime touchedAt) {
    }

    /** An order in it. */
    record Item(String orderId, SealBatch.State state, String message) {
    }

    String add(String userId, String sealId, String key, List<String> orderIds) {
        var id = Ids.next();
        var now = Shanghai.now(clock);
        jdbc.sql("insert into seal_batch (id, user_id, seal_id, key_value, begun_at, touched_at) values (?,?,?,?,?,?)")
                .params(id, userId, sealId, key, now, now).update();
        for (var place = 0; place < orderIds.size(); place++) {
            jdbc.sql("insert into seal_batch_item (batch_id, place, order_id, state, message)"
                    + " values (?,?,?,'PENDING','')").params(id, place, orderIds.get(place)).update();
        }
        return id;
    }

    Optional<Head> withKey(String userId, String key) {
        return jdbc.sql("select id, user_id, seal_id, touched_at from seal_batch where user_id = ? and key_value = ?")
                .params(userId, key).query(Head.class).optional();
    }

    Optional<Head> find(String id) {
        return jdbc.sql("select id, user_id, seal_id, touched_at from seal_batch where id = ?").param(id)
                .query(Head.class).optional();
    }

    /** His own in which something is left to do, the youngest first. */
    List<Head> unfinished(String userId) {
        return jdbc.sql("""
                select b.id, b.user_id, b.seal_id, b.touched_at from seal_batch b where b.user_id = ? and exists (
                select i.order_id from seal_batch_item i where i.batch_id = b.id and i.state in ('PENDING', 'RUNNING'))
                order by b.begun_at desc, b.id""").param(userId).query(Head.class).list();
    }

    List<Item> items(String batchId) {
        return jdbc.sql("select order_id, state, message from seal_batch_item where batch_id = ? order by place")
                .param(batchId).query(Item.class).list();
    }

    List<String> unsettled(String batchId) {
        return jdbc.sql("select order_id from seal_batch_item where batch_id = ? and state in ('PENDING', 'RUNNING')"
                + " order by place").param(batchId).query(String.class).list();
    }

    /** False where another has it in hand, or had. */
    boolean take(String batchId, String orderId) {
        var now = Shanghai.now(clock);
        jdbc.sql("update seal_batch set touched_at = ? where id = ?").params(now, batchId).update();
        return jdbc.sql("update seal_batch_item set state = 'RUNNING', taken_at = ? where batch_id = ? and order_id = ?"
                        + " and (state = 'PENDING' or state = 'RUNNING' and taken_at < ?)")
                .params(now, batchId, orderId, now.minus(LEASE)).update() == 1;
    }

    /** Somebody goes on with it just now. */
    void touch(String batchId) {
        jdbc.sql("update seal_batch set touched_at = ? where id = ?").params(Shanghai.now(clock), batchId).update();
    }

    /** In the transaction of what was done. */
    void done(String batchId, String orderId, String leftToWaitFor) {
        jdbc.sql("update seal_batch_item set state = 'DONE', message = ? where batch_id = ? and order_id = ?")
                .params(leftToWaitFor, batchId, orderId).update();
    }

    void failed(String batchId, String orderId, String why) {
        jdbc.sql("update seal_batch_item set state = 'FAILED', message = ? where batch_id = ? and order_id = ?"
                + " and state = 'RUNNING'").params(why, batchId, orderId).update();
    }

    /** Nobody has touched it for so long that whoever had it must have died. */
    boolean isStalled(Head batch) {
        return batch.touchedAt.isBefore(Shanghai.now(clock).minus(LEASE));
    }
}
