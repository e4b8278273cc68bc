package huozhong.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.access.Duty;
import huozhong.shared.Shanghai;

/** All 催报, one a day, unit and obligation. */
@Repository
class UrgeRows {

    private static final String SELECT = """
            select r.*, u.name as unit, b.name as by_unit from obligation_urge r
            join unit_facts u on u.id = r.unit_id join unit_facts b on b.id = r.by_unit_id where\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    UrgeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How often a unit was urged for something, and when last. */
    record Counted(String code, String unitId, int times, LocalDateTime last) {
    }

    List<Counted> count(String planId, Collection<String> units) {
        return units.isEmpty() ? List.of() : jdbc.sql("""
                select code, unit_id, count(*) as times, max(urged_at) as latest from obligation_urge
                where plan_id = :plan and unit_id in (:units) group by unit_id, code""")
                .param("plan", planId).param("units", units)
                .query((row, n) -> new Counted(row.getString(1), row.getString(2), row.getInt(3),
                        row.getObject(4, LocalDateTime.class))).list();
    }

    List<Urge> of(String planId, String code, String unitId) {
        return jdbc.sql(SELECT + "r.plan_id = ? and r.unit_id = ? and r.code = ? order by r.urged_at")
                .params(planId, unitId, code).query(UrgeRows::row).list();
    }

    /** The latest of each plan, unit and obligation. */
    List<Urge> latest(Collection<String> plans, Collection<String> units) {
        return plans.isEmpty() || units.isEmpty() ? List.of() : jdbc.sql(SELECT + """
                r.plan_id in (:plans) and r.unit_id in (:units) and r.urged_on = (select max(o.urged_on)
                from obligation_urge o where o.plan_id = r.plan_id and o.unit_id = r.unit_id and o.code = r.code)""")
                .param("plans", plans).param("units", units).query(UrgeRows::row).list();
    }

    private static Urge row(ResultSet row, int number) throws SQLException {
        return new Urge(row.getString("plan_id"), row.getString("code"), row.getString("unit_id"),
                row.getString("unit"), row.getString("by_unit"), row.getObject("urged_at", LocalDateTime.class),
                Objects.requireNonNullElse(row.getString("message"), ""));
    }

    /** False where the unit was urged for this today already. */
    boolean add(String planId, String code, String unitId, String message, String userId, Duty by) {
        var now = Shanghai.now(clock);
        return jdbc.sql("""
                insert into obligation_urge (plan_id, unit_id, code, urged_on, urged_at, user_id, by_unit_id, message)
                select ?, ?, ?, ?, ?, ?, ?, ? from (select 1 as one) t where not exists
                    (select 1 from obligation_urge where plan_id = ? and unit_id = ? and code = ? and urged_on = ?)""")
                .params(planId, unitId, code, now.toLocalDate(), now, userId, by.unitId(),
                        message.isEmpty() ? null : message, planId, unitId, code, now.toLocalDate()).update() == 1;
    }

    void forget(String planId) {
        jdbc.sql("update obligation_urge set message = null where plan_id = ?").param(planId).update();
    }
}
