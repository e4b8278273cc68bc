package huozhong.selection;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.shared.Shanghai;

/** Who changed what in a round, so that two people at one board see what the other one does. */
@Repository
class RoundLog {

    /** What the round itself, the end of a nominee's way or of a membership changes; nobody did it by hand. */
    private static final String NOBODY = "";

    private final JdbcClient jdbc;
    private final Clock clock;

    RoundLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One change; of whom or which unit, where it is one's. */
    record Entry(long id, LocalDateTime at, String userId, RoundChange what, @Nullable String nominationId,
                  @Nullable String unitId) {
    }

    void say(String selectionId, String userId, RoundChange what) {
        write(selectionId, userId, what, null, null);
    }

    void ofNominee(String selectionId, String userId, RoundChange what, String nominationId) {
        write(selectionId, userId, what, nominationId, null);
    }

    void ofUnit(String selectionId, String userId, RoundChange what, String unitId) {
        write(selectionId, userId, what, null, unitId);
    }

    void byItself(String selectionId, RoundChange what, String nominationId) {
        write(selectionId, NOBODY, what, nominationId, null);
    }

    private void write(String selectionId, String userId, RoundChange what, @Nullable String nominationId,
                       @Nullable String unitId) {
        jdbc.sql("insert into selection_change (selection_id, at, user_id, what, nomination_id, unit_id)"
                        + " values (?,?,?,?,?,?)")
                .params(selectionId, Shanghai.now(clock), userId, what.name(), nominationId, unitId)
                .update();
    }

    int count(String selectionId) {
        return jdbc.sql("select count(*) from selection_change where selection_id = ?").param(selectionId)
                .query(Integer.class).single();
    }

    /** The last ones, the latest first. */
    List<Entry> latest(String selectionId, int most) {
        return jdbc.sql("select * from selection_change where selection_id = ? order by id desc limit ?")
                .params(selectionId, most).query((row, n) -> new Entry(row.getLong("id"),
                        row.getObject("at", LocalDateTime.class), row.getString("user_id"),
                        RoundChange.valueOf(row.getString("what")), row.getString("nomination_id"),
                        row.getString("unit_id")))
                .list();
    }
}
