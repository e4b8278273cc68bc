package huozhong.training;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.organization.Level;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;
import huozhong.team.TeamAudience.Called;
import huozhong.training.Enrolment.State;

/** Who is called to which course; one row a course and person. */
@Repository
class Enrolments {

    private static final RowMapper<Enrolment> ROW = (row, n) -> new Enrolment(row.getString("id"),
            row.getString("course_id"), row.getString("person_id"), row.getString("member_id"),
            row.getString("region_id"), Level.valueOf(row.getString("level")), row.getString("category"),
            State.valueOf(row.getString("state")), row.getObject("called_at", LocalDateTime.class),
            row.getString("reason"), row.getString("result"), row.getBigDecimal("hours"));

    private final JdbcClient jdbc;
    private final Clock clock;

    Enrolments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Each has a place where there is one, or waits; who was taken out before is called again. */
    void call(String courseId, List<Called> people) {
        people.stream().sorted(Comparator.comparing(Called::memberId)).forEach(one -> call(courseId, one));
    }

    private void call(String courseId, Called one) {
        write(courseId, one, takeSeat(courseId) ? State.CALLED : State.WAITING);
    }

    private void write(String courseId, Called one, State state) {
        var now = Shanghai.now(clock);
        var again = jdbc.sql("""
                update enrolment set state = ?, member_id = ?, region_id = ?, level = ?, category = ?, called_at = ?,
                    changed_at = ?, reason = null, leave_file = null, decided_by = null
                where course_id = ? and person_id = ?""")
                .params(state.name(), one.memberId(), one.regionId(), one.level().name(), one.category(), now, now,
                        courseId, one.personId()).update();
        if (again == 0) {
            jdbc.sql("""
                    insert into enrolment (id, course_id, person_id, member_id, region_id, level, category, state,
                        called_at, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(Ids.next(), courseId, one.personId(), one.memberId(), one.regionId(), one.level().name(),
                            one.category(), state.name(), now, now).update();
        }
    }

    /** He is there already: he has a place where there is one; false where there is none. */
    boolean walkIn(String courseId, Called one) {
        if (!takeSeat(courseId)) {
            return false;
        }
        write(courseId, one, State.WALK_IN);
        return true;
    }

    /** The last place is taken in one statement: never over, never under. */
    private boolean takeSeat(String courseId) {
        return jdbc.sql("update course set taken = taken + 1 where id = ? and (capacity is null or taken < capacity)")
                .param(courseId).update() == 1;
    }

    void withdraw(Enrolment one) {
        move(one, State.WITHDRAWN, null, null);
    }

    /** From one state to another, by one hand: whoever had a place and goes frees it. */
    boolean move(Enrolment one, State to, @Nullable String reason, @Nullable String userId) {
        var moved = jdbc.sql("""
                update enrolment set state = ?, changed_at = ?, reason = coalesce(?, reason),
                    decided_by = coalesce(?, decided_by) where id = ? and state = ?""")
                .params(to.name(), Shanghai.now(clock), reason, userId, one.id(), one.state().name()).update() == 1;
        if (moved && one.state().isSeated() && !to.isSeated()) {
            jdbc.sql("update course set taken = taken - 1 where id = ?").param(one.courseId()).update();
        }
        return moved;
    }

    /** He is called as a member of another team than before. */
    void recapacitate(Enrolment one, Called as) {
        if (!one.memberId().equals(as.memberId())) {
            jdbc.sql("update enrolment set member_id = ?, region_id = ?, level = ?, category = ? where id = ?")
                    .params(as.memberId(), as.regionId(), as.level().name(), as.category(), one.id()).update();
        }
    }

    /** Whoever waits gets a place as long as there is one, the first first; answers who got one. */
    List<Enrolment> moveUp(String courseId) {
        var moved = new ArrayList<Enrolment>();
        for (var one : waiting(courseId)) {
            if (!takeSeat(courseId)) {
                break;
            }
            move(one, State.CALLED, null, null);
            moved.add(one);
        }
        return moved;
    }

    private List<Enrolment> waiting(String courseId) {
        return jdbc.sql("select * from enrolment where course_id = ? and state = 'WAITING'"
                + " order by called_at, member_id").param(courseId).query(ROW).list();
    }

    /** What of a course counts for somebody. */
    void count(Enrolment one, BigDecimal hours) {
        jdbc.sql("update enrolment set hours = ? where id = ?").params(hours, one.id()).update();
    }

    /** The regions whose members are called. */
    List<String> regionsOf(String courseId) {
        return jdbc.sql("select distinct region_id from enrolment where course_id = ?").param(courseId)
                .query(String.class).list();
    }

    /** In the order in which they were called. */
    List<Enrolment> of(String courseId) {
        return jdbc.sql("select * from enrolment where course_id = ? order by called_at, member_id").param(courseId)
                .query(ROW).list();
    }

    Optional<Enrolment> find(String courseId, String personId) {
        return jdbc.sql("select * from enrolment where course_id = ? and person_id = ?").params(courseId, personId)
                .query(ROW).optional();
    }

    List<Enrolment> ofPerson(String personId) {
        return jdbc.sql("select * from enrolment where person_id = ? order by called_at, id").param(personId)
                .query(ROW).list();
    }
}
