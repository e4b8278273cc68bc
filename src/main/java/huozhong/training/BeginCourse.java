package huozhong.training;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** Begins a course, by a clerk of a unit that may hold one; empty, or with what an earlier one said. */
@Service
public class BeginCourse {

    private final Courses courses;
    private final CourseDuty duties;
    private final CourseSeries series;
    private final PlanBook plans;
    private final Audit audit;
    private final Clock clock;

    BeginCourse(Courses courses, CourseDuty duties, CourseSeries series, PlanBook plans, Audit audit, Clock clock) {
        this.courses = courses;
        this.duties = duties;
        this.series = series;
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers its id. */
    @Transactional
    public String begin(String planId, String unitId, Caller caller) {
        var plan = plans.visible(planId, caller);
        plan.training().orElseThrow(NoTraining::new);
        var unit = duties.organisers(plan, caller).stream().filter(one -> one.id().equals(unitId)).findFirst()
                .orElseThrow(NotFound::new);
        plan.requireOpen();
        var course = courses.saveAndFlush(new Course(planId, series.next(plan), unit,
                Objects.requireNonNull(unit.regionId()), caller.userId(), Shanghai.now(clock)));
        audit.record(caller.act(caller.requireDutyIn(unitId, Post.Kind.CLERK), "COURSE_BEGUN", course.id(), Map.of()));
        return course.id();
    }

    /** Another one like it, without its days: its lessons are to be dated anew. */
    @Transactional
    public String copy(String courseId, Caller caller) {
        var original = courses.findById(courseId).orElseThrow(NotFound::new);
        var id = begin(original.planId(), original.unitId(), caller);
        var copy = courses.findById(id).orElseThrow();
        copy.write(original.content().withoutDays(), caller.userId());
        courses.saveAndFlush(copy);
        return id;
    }
}
