package huozhong.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.seal.SealOrder.State;

/** All orders, settled ones as well. */
@Repository
class OrderRows {

    private static final String SELECT = "select * from seal_order";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    OrderRows(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    void add(SealOrder order) {
        jdbc.sql("""
                insert into seal_order (id, kind, subject, box, unit_id, opinion, opinion_on, ordered_by, ordered_at,
                filled_by, state, reason) values (?,?,?,?,?,?,?,?,?,?,?,?)""").params(order.id(), order.kind(),
                order.subject(), order.box(), order.unitId(), order.opinion(), order.opinionOn(), order.orderedBy(),
                order.orderedAt(), String.join(" ", order.filledBy()), order.state().name(), order.reason()).update();
    }

    /** Which of its seals the unit wants on it, if it said so. */
    Optional<String> wantedSeal(String id) {
        return jdbc.sql("select seal_id from seal_order where id = ? and seal_id is not null").param(id)
                .query(String.class).optional();
    }

    /** By order. */
    Map<String, String> wantedSeals(Collection<String> ids) {
        var found = new HashMap<String, String>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, seal_id from seal_order where id in (:ids) and seal_id is not null").param("ids", ids)
                    .query(row -> {
                        found.put(row.getString(1), row.getString(2));
                    });
        }
        return found;
    }

    void want(String id, String sealId) {
        jdbc.sql("update seal_order set seal_id = ? where id = ?").params(sealId, id).update();
    }

    Optional<SealOrder> find(String id) {
        return jdbc.sql(SELECT + " where id = ?").param(id).query(OrderRows::row).optional();
    }

    /** Until the transaction ends nobody else settles it. */
    Optional<SealOrder> lock(String id) {
        return jdbc.sql(SELECT + " where id = ? for update").param(id).query(OrderRows::row).optional();
    }

    List<SealOrder> all(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : jdbc.sql(SELECT + " where id in (:ids)").param("ids", ids)
                .query(OrderRows::row).list();
    }

    /** What waits in one of these units, oldest first, after the one that was last. */
    List<SealOrder> waiting(Collection<String> unitIds, String after, int most) {
        return unitIds.isEmpty() ? List.of() : jdbc.sql(SELECT + " where " + """
                unit_id in (:units) and state = 'WAITING'
                and (:after = '' or ordered_at > (select ordered_at from seal_order where id = :after)
                or ordered_at = (select ordered_at from seal_order where id = :after) and id > :after)
                order by ordered_at, id limit :most""").param("units", unitIds).param("after", after)
                .param("most", most).query(OrderRows::row).list();
    }

    /** So many wait in these units, counted up to that many. */
    int count(Collection<String> unitIds, int most) {
        return unitIds.isEmpty() ? 0 : jdbc.sql("select count(*) from (select id from seal_order where unit_id in"
                + " (:units) and state = 'WAITING' limit :most) counted").param("units", unitIds).param("most", most)
                .query(Integer.class).single();
    }

    List<SealOrder> waiting(String kind, String subject) {
        return jdbc.sql(SELECT + " where subject = ? and kind = ? and state = 'WAITING' order by id for update")
                .params(subject, kind).query(OrderRows::row).list();
    }

    /** Of those that were sent to the platform the last time: whether it is out still, and what went wrong. */
    Map<String, Sent> sent(Collection<String> ids) {
        var sent = new HashMap<String, Sent>();
        if (!ids.isEmpty()) {
            jdbc.sql("select order_id, open_for is not null as is_out, problem from platform_request"
                    + " where order_id in (:ids) order by sent_at, id").param("ids", ids).query(row -> {
                        sent.put(row.getString("order_id"), new Sent(row.getBoolean("is_out"),
                                row.getString("problem")));
                    });
        }
        return sent;
    }

    /** How it is with an order at the platform. */
    record Sent(boolean isOut, String problem) {
    }

    void settle(String id, State state, String reason) {
        jdbc.sql("update seal_order set state = ?, reason = ? where id = ?").params(state.name(), reason, id).update();
        events.publishEvent(new SealOrder.Settled(id, state, reason));
    }

    void forget(String kind, Collection<String> subjects) {
        if (!subjects.isEmpty()) {
            jdbc.sql("update seal_order set opinion = '', reason = '' where kind = :kind and subject in (:subjects)")
                    .param("kind", kind).param("subjects", subjects).update();
            jdbc.sql("update platform_request set problem = '' where order_id in"
                    + " (select id from seal_order where kind = :kind and subject in (:subjects))")
                    .param("kind", kind).param("subjects", subjects).update();
            jdbc.sql("update seal_batch_item set message = '' where order_id in"
                    + " (select id from seal_order where kind = :kind and subject in (:subjects))")
                    .param("kind", kind).param("subjects", subjects).update();
        }
    }

    private static SealOrder row(ResultSet row, int number) throws SQLException {
        var filledBy = row.getString("filled_by");
        return new SealOrder(row.getString("id"), row.getString("kind"), row.getString("subject"),
                row.getString("box"), row.getString("unit_id"), row.getString("opinion"),
                row.getObject("opinion_on", LocalDate.class), row.getString("ordered_by"),
                row.getObject("ordered_at", LocalDateTime.class),
                filledBy.isEmpty() ? Set.of() : Set.of(filledBy.split(" ")), State.valueOf(row.getString("state")),
                row.getString("reason"));
    }
}
