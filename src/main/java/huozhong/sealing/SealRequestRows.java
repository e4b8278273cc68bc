package huozhong.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.seal.SealOrders.Wanted;
import huozhong.sealing.SealRequest.State;

/** All requests, ended ones as well. */
@Repository
class SealRequestRows {

    private static final String SELECT = "select * from seal_request";

    private final JdbcClient jdbc;

    SealRequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SealRequest request) {
        var wanted = request.wanted();
        jdbc.sql("""
                insert into seal_request (id, kind, subject, box, opinion, opinion_on, filled_by, unit_id,
                department_id, asked_by, asked_at, purpose, order_id, state, reason)
                values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)""").params(request.id(), wanted.kind(), wanted.subject(),
                wanted.box(), wanted.opinion(), wanted.on(), String.join(" ", wanted.filledBy()), request.unitId(),
                request.departmentId(), request.askedBy(), request.askedAt(), request.purpose(), request.orderId(),
                request.state().name(), request.reason()).update();
    }

    Optional<SealRequest> find(String id) {
        return jdbc.sql(SELECT + " where id = ?").param(id).query(SealRequestRows::row).optional();
    }

    List<SealRequest> all(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : jdbc.sql(SELECT + " where id in (:ids)").param("ids", ids)
                .query(SealRequestRows::row).list();
    }

    Optional<SealRequest> ofOrder(String orderId) {
        return jdbc.sql(SELECT + " where order_id = ?").param(orderId).query(SealRequestRows::row).optional();
    }

    /** Those under way for a document; until the transaction ends nobody else ends them. */
    List<SealRequest> open(String kind, String subject) {
        return jdbc.sql(SELECT + " where subject = ? and kind = ? and state in ('OPEN', 'ORDERED') order by id"
                + " for update").params(subject, kind).query(SealRequestRows::row).list();
    }

    /** Of these units, as division or as department, the youngest first, before the one that was last. */
    List<SealRequest> page(Collection<String> unitIds, String before, int most) {
        return unitIds.isEmpty() ? List.of() : jdbc.sql(SELECT + " where " + """
                (unit_id in (:units) or department_id in (:units))
                and (:before = '' or asked_at < (select asked_at from seal_request where id = :before)
                or asked_at = (select asked_at from seal_request where id = :before) and id < :before)
                order by asked_at desc, id desc limit :most""").param("units", unitIds).param("before", before)
                .param("most", most).query(SealRequestRows::row).list();
    }

    /** By whom it was filled in, and for what. */
    void record(SealRequest request, String purpose, Set<String> filledBy) {
        jdbc.sql("update seal_request set purpose = ?, filled_by = ? where id = ?")
                .params(purpose, String.join(" ", filledBy), request.id()).update();
    }

    void ordered(String id, String orderId) {
        jdbc.sql("update seal_request set state = 'ORDERED', order_id = ? where id = ?").params(orderId, id).update();
    }

    void end(String id, State state, String reason) {
        jdbc.sql("update seal_request set state = ?, reason = ? where id = ?").params(state.name(), reason, id)
                .update();
    }

    void forget(String kind, Collection<String> subjects) {
        if (!subjects.isEmpty()) {
            jdbc.sql("update seal_request set opinion = '', purpose = '', reason = ''"
                    + " where kind = :kind and subject in (:subjects)").param("kind", kind)
                    .param("subjects", subjects).update();
        }
    }

    private static SealRequest row(ResultSet row, int number) throws SQLException {
        var filledBy = row.getString("filled_by");
        var wanted = new Wanted(row.getString("kind"), row.getString("subject"), row.getString("box"),
                row.getString("opinion"), row.getObject("opinion_on", LocalDate.class),
                filledBy.isEmpty() ? Set.of() : Set.of(filledBy.split(" ")));
        return new SealRequest(row.getString("id"), wanted, row.getString("unit_id"), row.getString("department_id"),
                row.getString("asked_by"), row.getObject("asked_at", LocalDateTime.class), row.getString("purpose"),
                row.getString("order_id"), State.valueOf(row.getString("state")), row.getString("reason"));
    }
}
