package huozhong.training;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

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

    List<LessonFacts> of(String courseId) {
        return jdbc.sql("select * from lesson where course_id = ? order by ordinal").param(courseId).query(ROW).list();
    }

    Optional<LessonFacts> ofGathering(String gatheringId) {
        return jdbc.sql("select * from lesson where gathering_id = ?").param(gatheringId).query(ROW).optional();
    }
}
