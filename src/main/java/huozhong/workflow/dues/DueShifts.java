package huozhong.workflow.dues;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.shared.Shanghai;
import huozhong.workflow.dues.DueShift.Stage;
import huozhong.workflow.dues.Dues.Progress;

/** Keeps due_shift, a row for every date that moved: what is to follow it, from where it goes on. */
@Repository
class DueShifts {

    /** A transaction that read the old date before the move is over by then; the second pass finds what it left. */
    static final Duration SETTLING = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    DueShifts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void open(String moveId, String key, String code, int total) {
        jdbc.sql("""
                insert into due_shift (id, due_key, code, total, done, stage, position, attempts, next_at)
                values (?, ?, ?, ?, 0, 'TASKS', '', 0, ?)""")
                .params(moveId, key, code, total, Shanghai.now(clock)).update();
    }

    /** One that nobody has in hand, kept from others to the end of the transaction. */
    Optional<DueShift> take() {
        return jdbc.sql("""
                select id, due_key, code, stage, position, attempts from due_shift
                where settled_at is null and next_at <= ? order by next_at, id limit 1 for update skip locked""")
                .param(Shanghai.now(clock)).query(DueShift.class).optional();
    }

    /** What was looked through a second time isn't counted again. */
    void advance(DueShift shift, int many, String position) {
        jdbc.sql("""
                update due_shift set done = case when finished_at is null then done + ? else done end,
                    position = ?, attempts = 0 where id = ?""")
                .params(many, position, shift.id()).update();
    }

    void turnToTimers(DueShift shift) {
        jdbc.sql("update due_shift set stage = ?, position = '' where id = ?")
                .params(Stage.TIMERS.name(), shift.id()).update();
    }

    /** All were looked through: after the first time once more later, after that never again. */
    void end(DueShift shift) {
        var now = Shanghai.now(clock);
        jdbc.sql("update due_shift set settled_at = ? where id = ? and finished_at is not null")
                .params(now, shift.id()).update();
        jdbc.sql("""
                update due_shift set finished_at = ?, total = done, stage = 'TASKS', position = '', next_at = ?
                where id = ? and finished_at is null""").params(now, now.plus(SETTLING), shift.id()).update();
    }

    /** Tries again after 1, 2, 4 … seconds, at most five minutes later. */
    void postpone(DueShift shift) {
        var next = Shanghai.now(clock).plusSeconds(Math.min(300, 1L << Math.min(shift.attempts(), 9)));
        jdbc.sql("update due_shift set attempts = attempts + 1, next_at = ? where id = ?").params(next, shift.id())
                .update();
    }

    Optional<Progress> progress(String moveId) {
        return jdbc.sql("select done, greatest(total, done) total, finished_at from due_shift where id = ?")
                .param(moveId).query((row, number) -> new Progress(row.getInt("done"), row.getInt("total"),
                        row.getObject("finished_at") != null)).optional();
    }
}
