package huozhong.training;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.access.Duty;
import huozhong.shared.Shanghai;
import huozhong.training.CourseEvent.Kind;

/** What happened to courses; nothing of it is changed. */
@Repository
class CourseEvents {

    private final JdbcClient jdbc;
    private final Clock clock;

    CourseEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String courseId, Kind kind, String text, String userId, Duty by) {
        jdbc.sql("""
                insert into course_event (course_id, ordinal, kind, user_id, unit_id, at, text)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(courseId, of(courseId).size() + 1, kind.name(), userId, by.unitId(), Shanghai.now(clock), text)
                .update();
    }

    /** The first first. */
    List<CourseEvent> of(String courseId) {
        return jdbc.sql("select * from course_event where course_id = ? order by ordinal").param(courseId)
                .query((row, n) -> new CourseEvent(Kind.valueOf(row.getString("kind")), row.getString("user_id"),
                        row.getString("unit_id"), row.getObject("at", LocalDateTime.class), row.getString("text")))
                .list();
    }
}
