package huozhong.training;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.training.CourseContent.LessonPlan;

/** The lessons of published courses. */
@Repository
class Lessons {

    private static final RowMapper<LessonFacts> ROW = (row, n) -> new LessonFacts(row.getString("id"),
            row.getString("course_id"), row.getInt("ordinal"), row.getString("topic"), row.getString("place"),
            row.getObject("starts_at", LocalDateTime.class), row.getObject("ends_at", LocalDateTime.class),
            row.getBigDecimal("hours"), row.getString("gathering_id"));

    private final JdbcClient jdbc;

    Lessons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As the course says them now; one that it doesn't say any more is gone. */
    void keep(Course course, Function<LessonPlan, BigDecimal> hours) {
        var planned = course.content().lessons();
        dropped(course).forEach(there -> jdbc.sql("delete from lesson where id = ?").param(there.id()).update());
        jdbc.sql("update lesson set ordinal = -ordinal where course_id = ?").param(course.id()).update();
        IntStream.range(0, planned.size())
                .forEach(at -> keep(course.id(), at + 1, planned.get(at), hours.apply(planned.get(at))));
    }

    private void keep(String courseId, int ordinal, LessonPlan lesson, BigDecimal hours) {
        var changed = jdbc.sql("""
                update lesson set ordinal = ?, topic = ?, place = ?, starts_at = ?, ends_at = ?, hours = ?
                where id = ? and course_id = ?""")
                .params(ordinal, lesson.topic(), lesson.place(), lesson.from(), lesson.to(), hours, lesson.id(),
                        courseId).update();
        if (changed == 0) {
            jdbc.sql("""
                    insert into lesson (id, course_id, ordinal, topic, place, starts_at, ends_at, hours)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(lesson.id(), courseId, ordinal, lesson.topic(), lesson.place(), lesson.from(), lesson.to(),
                            hours).update();
        }
    }

    /** Where who comes to it is written down. */
    void gather(String lessonId, String gatheringId) {
        jdbc.sql("update lesson set gathering_id = ? where id = ?").params(gatheringId, lessonId).update();
    }

    /** Those that the course doesn't say any more. */
    List<LessonFacts> dropped(Course course) {
        return of(course.id()).stream().filter(there -> course.content().lessons().stream()
                .noneMatch(one -> one.id().equals(there.id()))).toList();
    }

    List<LessonFacts> of(String courseId) {
        return jdbc.sql("select * from lesson where course_id = ? order by ordinal").param(courseId).query(ROW).list();
    }

    Optional<LessonFacts> ofGathering(String gatheringId) {
        return jdbc.sql("select * from lesson where gathering_id = ?").param(gatheringId).query(ROW).optional();
    }
}
