package huozhong.progress;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.access.Duty;
import huozhong.progress.UnitLine.Urges;
import huozhong.shared.Shanghai;

/** The 催报 of units, one a day each. */
@Repository
class ReportUrges {

    static final Urges NEVER = new Urges(0, null, false);

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportUrges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** That a unit was urged: by which unit, when, and what it was told. */
    record Urged(String planId, String unitId, String unit, String byUnit, LocalDateTime at, String message) {
    }

    Map<String, Urges> of(String planId, Collection<String> units) {
        return jdbc.sql("""
                select unit_id, count(*) as times, max(urged_at) as latest from report_urge
                where plan_id = :plan and unit_id in (:units) group by unit_id""")
                .param("plan", planId).param("units", units)
                .query((row, n) -> Map.entry(row.getString(1),
                        urges(row.getInt(2), row.getObject(3, LocalDateTime.class))))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Urges urges(int times, LocalDateTime last) {
        return new Urges(times, last, last.toLocalDate().equals(Shanghai.today(clock)));
    }

    /** The latest of each plan and unit. */
    List<Urged> latest(Collection<String> plans, Collection<String> units) {
        return jdbc.sql("""
                select r.*, u.name as unit, b.name as by_unit from report_urge r
                join unit_facts u on u.id = r.unit_id join unit_facts b on b.id = r.by_unit_id
                where r.plan_id in (:plans) and r.unit_id in (:units) and r.urged_on = (select max(o.urged_on)
                    from report_urge o where o.plan_id = r.plan_id and o.unit_id = r.unit_id)""")
                .param("plans", plans).param("units", units)
                .query((row, n) -> new Urged(row.getString("plan_id"), row.getString("unit_id"),
                        row.getString("unit"), row.getString("by_unit"),
                        row.getObject("urged_at", LocalDateTime.class),
                        Objects.requireNonNullElse(row.getString("message"), "")))
                .list();
    }

    /** False where the unit was urged today already. */
    boolean add(String planId, String unitId, String message, String userId, Duty by) {
        var now = Shanghai.now(clock);
        return jdbc.sql("""
                insert into report_urge (plan_id, unit_id, urged_on, urged_at, user_id, by_unit_id, message)
                select ?, ?, ?, ?, ?, ?, ? from (select 1 as one) t where not exists
                    (select 1 from report_urge where plan_id = ? and unit_id = ? and urged_on = ?)""")
                .params(planId, unitId, now.toLocalDate(), now, userId, by.unitId(),
                        message.isEmpty() ? null : message, planId, unitId, now.toLocalDate()).update() == 1;
    }
}
