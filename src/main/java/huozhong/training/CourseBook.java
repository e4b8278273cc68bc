package huozhong.training;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what courses there are, to whoever hangs something on them: certificates, coverage, reports. */
@Service
@Transactional(readOnly = true)
public class CourseBook {

    private final Courses courses;
    private final Lessons lessons;
    private final Enrolments enrolments;

    CourseBook(Courses courses, Lessons lessons, Enrolments enrolments) {
        this.courses = courses;
        this.lessons = lessons;
        this.enrolments = enrolments;
    }

    public Optional<CourseFacts> course(String id) {
        return courses.findById(id).map(CourseBook::facts);
    }

    /** Of a plan, the latest first. */
    public List<CourseFacts> ofPlan(String planId) {
        return courses.findByPlanIdOrderByBegunAtDescIdDesc(planId).stream().map(CourseBook::facts).toList();
    }

    /** Those that were published, in their order. */
    public List<LessonFacts> lessons(String courseId) {
        return lessons.of(courseId);
    }

    public Optional<LessonFacts> lessonOfGathering(String gatheringId) {
        return lessons.ofGathering(gatheringId);
    }

    public List<Enrolment> enrolments(String courseId) {
        return enrolments.of(courseId);
    }

    public List<Enrolment> enrolmentsOf(String personId) {
        return enrolments.ofPerson(personId);
    }

    private static CourseFacts facts(Course course) {
        return new CourseFacts(course.id(), course.planId(), course.number(), course.title(), course.unitId(),
                course.regionId(), course.state(), course.certificates(), course.closedAt().orElse(null));
    }
}
