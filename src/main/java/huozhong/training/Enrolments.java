package huozhong.training;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.organization.Level;
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

    Enrolments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were called. */
    List<Enrolment> of(String courseId) {
        return jdbc.sql("select * from enrolment where course_id = ? order by called_at, id").param(courseId)
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
