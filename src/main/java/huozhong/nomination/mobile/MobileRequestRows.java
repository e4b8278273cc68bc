package huozhong.nomination.mobile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked for; decided and lapsed ones as well, until the reasons are forgotten. */
@Repository
class MobileRequestRows {

    private final JdbcClient jdbc;

    MobileRequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As somebody's so manieth of the day: of two at once the key lets in one. */
    void add(MobileRequest added, int turn) {
        jdbc.sql("""
                insert into mobile_request (id, kind, user_id, unit_id, asked_on, turn, reason, asked_at, state)
                values (?,?,?,?,?,?,?,?,?)""").params(added.id(), added.use().name(), added.userId(), added.unitId(),
                        added.askedOn(), turn, added.reason(), added.askedAt(), added.state().name()).update();
    }

    List<MobileRequest> of(String userId, LocalDate day) {
        return jdbc.sql("select * from mobile_request where user_id = ? and asked_on = ? order by asked_at, id")
                .params(userId, day).query(MobileRequestRows::row).list();
    }

    List<MobileRequest> open(LocalDate day) {
        return jdbc.sql("select * from mobile_request where asked_on = ? and state = 'OPEN' order by asked_at, id")
                .param(day).query(MobileRequestRows::row).list();
    }

    Optional<MobileRequest> find(String id) {
        return jdbc.sql("select * from mobile_request where id = ?").param(id).query(MobileRequestRows::row).optional();
    }

    /** False where somebody decided meanwhile. */
    boolean decide(String id, MoreMobiles.State state, String userId, LocalDateTime now) {
        return jdbc.sql("""
                update mobile_request set state = ?, decided_by = ?, decided_at = ? where id = ? and state = 'OPEN'""")
                .params(state.name(), userId, now, id).update() == 1;
    }

    void deleteBefore(LocalDate day) {
        jdbc.sql("delete from mobile_request where asked_on < ?").param(day).update();
    }

    private static MobileRequest row(ResultSet row, int number) throws SQLException {
        return new MobileRequest(row.getString("id"), MobileUse.valueOf(row.getString("kind")),
                row.getString("user_id"), row.getString("unit_id"), row.getObject("asked_on", LocalDate.class),
                row.getString("reason"), row.getObject("asked_at", LocalDateTime.class),
                MoreMobiles.State.valueOf(row.getString("state")), row.getString("decided_by"),
                row.getObject("decided_at", LocalDateTime.class));
    }
}
