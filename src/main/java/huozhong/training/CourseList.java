package huozhong.training;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Organization;
import huozhong.plan.PlanBook;
import huozhong.training.CourseContent.LessonPlan;

/** The courses of a plan that a caller may see, the latest first, and for which units he may begin one. */
@Service
@Transactional(readOnly = true)
public class CourseList {

    /** A page shows no more; an edition has some hundreds. */
    private static final int MOST = 1000;

    private final Courses courses;
    private final CourseDuty duties;
    private final PlanBook plans;
    private final Organization organization;

    CourseList(Courses courses, CourseDuty duties, PlanBook plans, Organization organization) {
        this.courses = courses;
        this.duties = duties;
        this.plans = plans;
        this.organization = organization;
    }

    /** Whether the plan says how training is done, where one may be begun, and what there is. */
    public record Shown(boolean planned, @Nullable String phase, List<Organiser> mayBegin, List<Line> courses) {
    }

    /** A unit for which the caller may begin a course. */
    public record Organiser(String id, String name) {
    }

    /** One as a list shows it. */
    public record Line(String id, String number, String title, Course.State state, String words, String unit,
                       @Nullable LocalDateTime from, @Nullable LocalDateTime to, int lessons, int taken,
                       @Nullable Integer capacity) {
    }

    public Shown of(String planId, Course.@Nullable State state, Caller caller) {
        var plan = plans.visible(planId, caller);
        var phase = plan.training().flatMap(rule -> plan.phases().stream()
                .filter(one -> one.code().equals(rule.phase())).map(one -> one.name()).findFirst());
        var found = courses.findByPlanIdOrderByBegunAtDescIdDesc(planId).stream()
                .filter(one -> state == null || one.state() == state)
                .filter(one -> duties.isVisible(one, caller.scope())).limit(MOST).map(this::line).toList();
        return new Shown(plan.training().isPresent(), phase.orElse(null), duties.organisers(plan, caller).stream()
                .map(unit -> new Organiser(unit.id(), unit.name())).toList(), found);
    }

    private Line line(Course course) {
        var lessons = course.content().lessons();
        return new Line(course.id(), course.number(), course.title(), course.state(), course.state().words(),
                organization.unit(course.unitId()).name(),
                lessons.stream().map(LessonPlan::from).flatMap(CourseList::said).min(LocalDateTime::compareTo)
                        .orElse(null),
                lessons.stream().map(LessonPlan::to).flatMap(CourseList::said).max(LocalDateTime::compareTo)
                        .orElse(null), lessons.size(), course.taken(), course.capacity().orElse(null));
    }

    private static Stream<LocalDateTime> said(@Nullable LocalDateTime time) {
        return Optional.ofNullable(time).stream();
    }
}
