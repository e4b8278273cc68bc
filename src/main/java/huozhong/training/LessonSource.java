package huozhong.training;

import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.attendance.Called;
import huozhong.attendance.Gathering;
import huozhong.attendance.GatheringSource;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.plan.TrainingRule;
import huozhong.shared.NotFound;

/** Lessons, for the ledger: kept by the organiser's clerk or leader, seen with their course. */
@Component
class LessonSource implements GatheringSource {

    private final Courses courses;
    private final Lessons lessons;
    private final CourseDuty duties;
    private final CallUp callUp;
    private final PlanBook plans;

    LessonSource(Courses courses, Lessons lessons, CourseDuty duties, CallUp callUp, PlanBook plans) {
        this.courses = courses;
        this.lessons = lessons;
        this.duties = duties;
        this.callUp = callUp;
        this.plans = plans;
    }

    @Override
    public Gathering.Kind kind() {
        return Gathering.Kind.LESSON;
    }

    /** Whoever sees everybody in the course: a county whose people are called has them on the course's page. */
    @Override
    public boolean isVisible(Gathering gathering, Caller caller) {
        return duties.isOwn(course(gathering), caller.scope());
    }

    @Override
    public Optional<Duty> staff(Gathering gathering, Caller caller) {
        var unit = course(gathering).unitId();
        return caller.dutyIn(unit, Post.Kind.CLERK).or(() -> caller.dutyIn(unit, Post.Kind.LEADER));
    }

    @Override
    public int lateAfter(Gathering gathering) {
        return rule(gathering).lateAfter();
    }

    @Override
    public boolean asksToSignOut(Gathering gathering) {
        return rule(gathering).asksSignOut();
    }

    @Override
    public Optional<Called> walkIn(Gathering gathering, String personId) {
        return callUp.walkIn(course(gathering), personId).map(one -> new Called(one.personId(), one.memberId()));
    }

    @Override
    public String page(Gathering gathering) {
        return "/courses/" + course(gathering).id();
    }

    private TrainingRule rule(Gathering gathering) {
        return plans.plan(course(gathering).planId()).training().orElseThrow(NoTraining::new);
    }

    private Course course(Gathering gathering) {
        return lessons.ofGathering(gathering.id()).flatMap(lesson -> courses.findById(lesson.courseId()))
                .orElseThrow(NotFound::new);
    }
}
