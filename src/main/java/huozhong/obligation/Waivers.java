package huozhong.obligation;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that was said of 免报; of a unit and obligation the latest holds. */
@Repository
class Waivers {

    private final JdbcClient jdbc;

    Waivers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Waiver said) {
        jdbc.sql("""
                insert into waiver (id, plan_id, unit_id, code, waived, reason, user_id, by_unit_id, said_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(said.id(), said.planId(), said.unitId(), said.code(), said.waived(), said.reason(),
                        said.userId(), said.byUnitId(), said.at()).update();
    }

    /** Of these units, the first said first. */
    List<Waiver> of(String planId, Collection<String> units) {
        return units.isEmpty() ? List.of() : jdbc.sql("""
                select * from waiver where plan_id = :plan and unit_id in (:units) order by said_at, id""")
                .param("plan", planId).param("units", units)
                .query((row, n) -> new Waiver(row.getString("id"), row.getString("plan_id"), row.getString("unit_id"),
                        row.getString("code"), row.getBoolean("waived"), row.getString("reason"),
                        row.getString("user_id"), row.getString("by_unit_id"),
                        row.getObject("said_at", LocalDateTime.class))).list();
    }

    void forget(String planId) {
        jdbc.sql("update waiver set reason = '' where plan_id = ?").param(planId).update();
    }
}
