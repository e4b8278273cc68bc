package huozhong.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.obligation.Extension.State;

/** All 延期申请, with what was said to them. */
@Repository
class Extensions {

    private static final String SELECT = "select * from extension where ";

    private final JdbcClient jdbc;

    Extensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said to it, by whom and when; nothing as long as it is open. */
    public record Answer(String text, @Nullable String by, @Nullable LocalDateTime at) {

        static final Answer NONE = new Answer("", null, null);
    }

    /** Breaks the unique key where one is open for the same. */
    void add(Extension asked) {
        jdbc.sql("""
                insert into extension (id, plan_id, unit_id, code, wanted, reason, asked_by, asked_at, after_due, state,
                answer, open_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?)""")
                .params(asked.id(), asked.planId(), asked.unitId(), asked.code(), asked.wanted(), asked.reason(),
                        asked.askedBy(), asked.askedAt(), asked.afterDue(), asked.state().name(),
                        asked.planId() + asked.unitId() + asked.code()).update();
    }

    Optional<Extension> find(String id) {
        return jdbc.sql(SELECT + "id = ?").param(id).query(Extensions::row).optional();
    }

    /** Of these units, the first asked for first. */
    List<Extension> of(String planId, Collection<String> units) {
        return units.isEmpty() ? List.of() : jdbc.sql(SELECT + """
                plan_id = :plan and unit_id in (:units) order by asked_at, id""")
                .param("plan", planId).param("units", units).query(Extensions::row).list();
    }

    /** How it stands for a unit's obligation: the latest day that was granted, and whether one is asked for now. */
    record Standing(String code, String unitId, @Nullable LocalDate granted, boolean asked) {

        Standing and(Standing other) {
            var later = granted == null || other.granted != null && other.granted.isAfter(granted) ? other.granted
                    : granted;
            return new Standing(code, unitId, later, asked || other.asked);
        }
    }

    /** Each by itself and without its words, for a grid of very many. */
    List<Standing> standing(String planId, Collection<String> units) {
        return jdbc.sql("""
                select code, unit_id, granted, state = 'OPEN' from extension
                where plan_id = :plan and unit_id in (:units) and state <> 'REFUSED'""")
                .param("plan", planId).param("units", units)
                .query((row, n) -> new Standing(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class),
                        row.getBoolean(4))).list();
    }

    void answer(String id, State state, @Nullable LocalDate granted, Answer answer) {
        jdbc.sql("""
                update extension set state = ?, granted = ?, answer = ?, answered_by = ?, answered_at = ?,
                open_key = null where id = ? and state = 'OPEN'""")
                .params(state.name(), granted, answer.text, answer.by, answer.at, id).update();
    }

    void forget(String planId) {
        jdbc.sql("update extension set reason = '', answer = '' where plan_id = ?").param(planId).update();
    }

    private static Extension row(ResultSet row, int number) throws SQLException {
        return new Extension(row.getString("id"), row.getString("plan_id"), row.getString("unit_id"),
                row.getString("code"), row.getObject("wanted", LocalDate.class), row.getString("reason"),
                row.getString("asked_by"), row.getObject("asked_at", LocalDateTime.class), row.getBoolean("after_due"),
                State.valueOf(row.getString("state")), row.getObject("granted", LocalDate.class),
                new Answer(row.getString("answer"), row.getString("answered_by"),
                        row.getObject("answered_at", LocalDateTime.class)));
    }
}
