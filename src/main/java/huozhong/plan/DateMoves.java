package huozhong.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All moves of dates, never changed and never deleted. */
@Repository
class DateMoves {

    private final JdbcClient jdbc;

    DateMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DateMove move) {
        jdbc.sql("""
                insert into plan_date_move (id, plan_id, code, name, old_from, old_to, old_hour, new_from, new_to,
                    new_hour, reason, against, moved_at, user_id, unit_id)
                values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)""")
                .params(move.id(), move.planId(), move.code(), move.name(), move.from().from(), move.from().to(),
                        move.from().hour(), move.to().from(), move.to().to(), move.to().hour(), move.reason(),
                        move.against(), move.movedAt(), move.userId(), move.unitId())
                .update();
    }

    /** The latest first. */
    List<DateMove> of(String planId) {
        return jdbc.sql("select * from plan_date_move where plan_id = ? order by moved_at desc, id desc").param(planId)
                .query(DateMoves::read).list();
    }

    Optional<DateMove> find(String id) {
        return jdbc.sql("select * from plan_date_move where id = ?").param(id).query(DateMoves::read).optional();
    }

    private static DateMove read(ResultSet row, int number) throws SQLException {
        return new DateMove(row.getString("id"), row.getString("plan_id"), row.getString("code"),
                row.getString("name"), dates(row, "old"), dates(row, "new"), row.getString("reason"),
                row.getString("against"), row.getObject("moved_at", LocalDateTime.class), row.getString("user_id"),
                row.getString("unit_id"));
    }

    private static Dates dates(ResultSet row, String which) throws SQLException {
        return new Dates(row.getObject(which + "_from", LocalDate.class), row.getObject(which + "_to", LocalDate.class),
                row.getObject(which + "_hour", LocalTime.class));
    }
}
