package huozhong.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.shared.Shanghai;

/** Who was reminded of what, each once. */
@Repository
class ReminderRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReminderRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One with its moment. */
    record Kept(Reminder reminder, LocalDateTime at) {
    }

    /** False where that was kept already. */
    boolean add(Reminder one) {
        return jdbc.sql("""
                insert into reminder (plan_id, unit_id, code, due_on, offset_days, reminded_at)
                select ?, ?, ?, ?, ?, ? from (select 1 as one) t where not exists (select 1 from reminder
                where plan_id = ? and unit_id = ? and code = ? and due_on = ? and offset_days = ?)""")
                .params(one.planId(), one.unitId(), one.code(), one.due(), one.offsetDays(), Shanghai.now(clock),
                        one.planId(), one.unitId(), one.code(), one.due(), one.offsetDays()).update() == 1;
    }

    /** Those of a plan to any of these units, the first first. */
    List<Kept> of(String planId, Collection<String> units) {
        return units.isEmpty() ? List.of() : jdbc.sql("""
                select * from reminder where plan_id = :plan and unit_id in (:units)
                order by reminded_at, offset_days""").param("plan", planId).param("units", units)
                .query((row, n) -> new Kept(new Reminder(planId, row.getString("unit_id"), row.getString("code"),
                        row.getObject("due_on", LocalDate.class), row.getInt("offset_days")),
                        row.getObject("reminded_at", LocalDateTime.class))).list();
    }
}
