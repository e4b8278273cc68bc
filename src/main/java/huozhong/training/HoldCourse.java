package huozhong.training;

import java.time.Clock;
import java.time.LocalDateTime;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import huozhong.plan.PlanBook;
import huozhong.shared.Shanghai;
import huozhong.workflow.Tellings;

/** Tells a course that its last lesson is over; one that was moved meanwhile isn't told by the old day. */
@Component
class HoldCourse {

    private final Courses courses;
    private final Lessons lessons;
    private final PlanBook plans;
    private final Tellings tellings;
    private final Clock clock;

    HoldCourse(Courses courses, Lessons lessons, PlanBook plans, Tellings tellings, Clock clock) {
        this.courses = courses;
        this.lessons = lessons;
        this.plans = plans;
        this.tellings = tellings;
        this.clock = clock;
    }

    /** On any node, and on several at once: the same end is told once. */
    @Scheduled(fixedDelay = 300_000, initialDelay = 60_000)
    @Transactional
    void tellAll() {
        plans.open().stream().flatMap(plan -> courses.findByPlanIdAndState(plan.id(), Course.State.PUBLISHED).stream())
                .forEach(this::tellIfOver);
    }

    void tellIfOver(Course course) {
        var now = Shanghai.now(clock);
        var all = lessons.of(course.id());
        var last = all.stream().map(LessonFacts::endsAt).max(LocalDateTime::compareTo);
        last.filter(end -> !end.isAfter(now)).ifPresent(end -> tellings.promise(Course.PROCESS, course.id(),
                CourseCases.HELD, "HELD", course.published() + " " + end));
    }
}
