package huozhong.training.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a plan's training counted in a region at a moment: asked again later it answers the same. */
@Service
@Transactional(readOnly = true)
public class TrainingLedger {

    private static final String WITHIN = " and r.path >= :path and r.path < :end";
    /** A course counts from its closing on, and by nothing before. */
    private static final String CLOSED = " where c.plan_id = :plan and c.closed_at <= :asOf" + WITHIN;

    private static final String BY = " from course c join unit_facts u on u.id = c.unit_id"
            + " join region_facts r on r.id = c.region_id";

    private final JdbcClient jdbc;

    TrainingLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a plan, within a region by its path, as of a moment. */
    public record Of(String planId, String regionPath, LocalDateTime asOf) {
    }

    /** A course that was closed, or that is published and to come. */
    public record Held(String id, String number, String title, String organiser, LocalDateTime at) {
    }

    /** A member for whom hours count, in how many courses, the last of them closed then. */
    public record Trained(String personId, BigDecimal hours, int courses, LocalDateTime lastAt) {
    }

    /** A certificate that was valid then. */
    public record Issued(String id, String number, String personId, LocalDateTime at) {
    }

    /** How many answered what is shown of courses, and how many of them gave 4 or 5 on the whole. */
    public record Satisfaction(int satisfied, int answers) {
    }

    /** A course of a list: its days, its hours, how many were called, trained, and have a certificate. */
    public record CourseRow(String id, String number, String title, String organiser, LocalDate from, LocalDate until,
                            BigDecimal hours, int called, int trained, int certificates) {
    }

    /** Held by units of the region. */
    public List<Held> courses(Of of) {
        return asked("select c.id, c.number, c.title, u.name as organiser, c.closed_at as at" + BY + CLOSED
                + " order by c.closed_at, c.id", of).query(Held.class).list();
    }

    /** Published and neither closed nor given up. */
    public List<Held> planned(Of of) {
        return asked("select c.id, c.number, c.title, u.name as organiser, c.published_at as at" + BY
                + " where c.plan_id = :plan and c.published_at <= :asOf"
                + " and (c.closed_at is null or c.closed_at > :asOf)"
                + " and c.state not in ('CANCELLED', 'REFUSED')" + WITHIN + " order by c.published_at, c.id", of)
                .query(Held.class).list();
    }

    /** Each in the capacity he was called in: the counties' add up. */
    public List<Trained> trained(Of of) {
        return asked("select e.person_id, sum(e.hours) as hours, count(*) as courses, max(c.closed_at) as last_at"
                + " from enrolment e join course c on c.id = e.course_id join region_facts r on r.id = e.region_id"
                + CLOSED + " and e.hours > 0 group by e.person_id order by min(c.closed_at), e.person_id", of)
                .query(Trained.class).list();
    }

    /** Who was called, whatever for. */
    public List<String> called(Of of) {
        return asked("select distinct e.person_id from enrolment e join course c on c.id = e.course_id"
                + " join region_facts r on r.id = e.region_id where c.plan_id = :plan and e.called_at <= :asOf"
                + " and c.state not in ('CANCELLED', 'REFUSED') and e.state <> 'WITHDRAWN'" + WITHIN, of)
                .query(String.class).list();
    }

    /** Of people from teams of the region. */
    public List<Issued> certificates(Of of) {
        return asked("select f.id, f.number, f.person_id, f.issued_at as at from certificate f"
                + " join region_facts r on r.id = f.home_region_id where f.plan_id = :plan and f.issued_at <= :asOf"
                + " and (f.ended_at is null or f.ended_at > :asOf)" + WITHIN + " order by f.ordinal", of)
                .query(Issued.class).list();
    }

    public Satisfaction satisfaction(Of of) {
        return asked("select coalesce(sum(case when f.overall >= 4 then 1 else 0 end), 0) as satisfied,"
                + " count(*) as answers from feedback_answer f join course c on c.id = f.course_id"
                + " join region_facts r on r.id = c.region_id" + CLOSED + " and f.shown = true", of)
                .query(Satisfaction.class).single();
    }

    /** Closed ones, in the order of their numbers. */
    public List<CourseRow> rows(Of of) {
        return asked("""
                select c.id, c.number, c.title, u.name as organiser,
                    (select min(l.starts_at) from lesson l where l.course_id = c.id) as starts,
                    (select max(l.ends_at) from lesson l where l.course_id = c.id) as ends,
                    (select coalesce(sum(l.hours), 0) from lesson l where l.course_id = c.id) as hours,
                    (select count(*) from enrolment e where e.course_id = c.id and e.state <> 'WITHDRAWN') as called,
                    (select count(*) from enrolment e where e.course_id = c.id and e.hours > 0) as trained,
                    (select count(*) from certificate f where f.course_id = c.id and f.issued_at <= :asOf
                        and (f.ended_at is null or f.ended_at > :asOf)) as certificates
                """ + BY + CLOSED + " order by c.number", of)
                .query((row, n) -> new CourseRow(row.getString("id"), row.getString("number"), row.getString("title"),
                        row.getString("organiser"), row.getObject("starts", LocalDateTime.class).toLocalDate(),
                        row.getObject("ends", LocalDateTime.class).toLocalDate(), row.getBigDecimal("hours"),
                        row.getInt("called"), row.getInt("trained"), row.getInt("certificates"))).list();
    }

    private JdbcClient.StatementSpec asked(String sql, Of of) {
        return jdbc.sql(sql).param("plan", of.planId).param("path", of.regionPath).param("end", of.regionPath + "~")
                .param("asOf", of.asOf);
    }
}
