package huozhong.training.feedback;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/** How many of a course answered and what marks they gave on average; only where enough answered, and no words. */
@Component
class FeedbackInArchive implements PlanArchive {

    private final ArchivedRows rows;

    FeedbackInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> parts(String planId) {
        return Map.of("feedback", rows.of("""
                select c.number as course, count(*) as answers, avg(f.overall * 1.0) as overall,
                    avg(f.content * 1.0) as matter, avg(f.lecturers * 1.0) as lecturers,
                    avg(f.arrangement * 1.0) as arrangement
                from feedback_answer f join course c on c.id = f.course_id where c.plan_id = ? and f.shown = true
                group by c.number order by c.number""", planId));
    }
}
