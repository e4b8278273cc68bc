package huozhong.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.attendance.Amendment.State;
import huozhong.attendance.CorrectPresence.Correction;

/** All 更正申请, with what was said to them. */
@Repository
class Amendments {

    private final JdbcClient jdbc;

    Amendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Breaks the unique key where one is open for the same presence. */
    void add(Amendment asked) {
        jdbc.sql("""
                insert into amendment (id, gathering_id, person_id, wanted_state, wanted_in, wanted_out, reason,
                asked_by, asked_at, state, answer, open_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?)""")
                .params(asked.id(), asked.gatheringId(), asked.personId(), asked.wanted().state().name(),
                        asked.wanted().in(), asked.wanted().out(), asked.wanted().reason(), asked.askedBy(),
                        asked.askedAt(), asked.state().name(), asked.gatheringId() + asked.personId()).update();
    }

    Optional<Amendment> find(String id) {
        return jdbc.sql("select * from amendment where id = ?").param(id).query(Amendments::row).optional();
    }

    void answer(String id, State state, String answer, @Nullable String by, @Nullable LocalDateTime at) {
        jdbc.sql("""
                update amendment set state = ?, answer = ?, answered_by = ?, answered_at = ?, open_key = null
                where id = ? and state = 'OPEN'""").params(state.name(), answer, by, at, id).update();
    }

    void forgetPlan(String planId) {
        jdbc.sql("""
                update amendment set reason = '', answer = '' where gathering_id in
                (select id from gathering where plan_id = ?)""").param(planId).update();
    }

    void forgetPeople(List<String> people) {
        jdbc.sql("update amendment set reason = '', answer = '' where person_id in (:people)").param("people", people)
                .update();
    }

    private static Amendment row(ResultSet row, int number) throws SQLException {
        return new Amendment(row.getString("id"), row.getString("gathering_id"), row.getString("person_id"),
                new Correction(Presence.State.valueOf(row.getString("wanted_state")),
                        row.getObject("wanted_in", LocalDateTime.class),
                        row.getObject("wanted_out", LocalDateTime.class), row.getString("reason")),
                row.getString("asked_by"), row.getObject("asked_at", LocalDateTime.class),
                State.valueOf(row.getString("state")), row.getString("answer"));
    }
}
