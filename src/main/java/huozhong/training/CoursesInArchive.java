package huozhong.training;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/** What of courses goes to a plan's archive: that they were held, with their lessons, and each member's hours. */
@Component
class CoursesInArchive implements PlanArchive {

    private final ArchivedRows rows;

    CoursesInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> parts(String planId) {
        return Map.of("courses", rows.of("""
                select c.number, u.name as unit, c.state, c.begun_at, c.published_at, c.closed_at, c.capacity, c.taken,
                c.cause from course c join unit_facts u on u.id = c.unit_id where c.plan_id = ? order by c.number""",
                planId), "lessons", rows.of("""
                select c.number, l.ordinal, l.starts_at, l.ends_at, l.hours from lesson l
                join course c on c.id = l.course_id where c.plan_id = ? order by c.number, l.ordinal""", planId));
    }

    @Override
    public Map<String, Object> nominee(String nominationId) {
        return Map.of("training", rows.of("""
                select c.number, u.name as unit, e.state, e.level, e.category, e.hours, c.closed_at from enrolment e
                join course c on c.id = e.course_id join unit_facts u on u.id = c.unit_id
                where e.person_id = ? order by c.number""", nominationId));
    }
}
