package huozhong.training.feedback;

import java.time.Clock;

import org.springframework.stereotype.Component;

import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.training.Course;
import huozhong.training.CourseBook;
import huozhong.training.CourseFacts;

/** From the beginning of a course's last lesson until its plan closes. */
@Component
class FeedbackTime {

    private final CourseBook courses;
    private final PlanBook plans;
    private final Clock clock;

    FeedbackTime(CourseBook courses, PlanBook plans, Clock clock) {
        this.courses = courses;
        this.plans = plans;
        this.clock = clock;
    }

    CourseFacts require(String courseId) {
        var course = courses.course(courseId).orElseThrow(NotFound::new);
        if (!isOpen(course)) {
            throw new FeedbackClosed();
        }
        plans.plan(course.planId()).requireOpen();
        return course;
    }

    private boolean isOpen(CourseFacts course) {
        return switch (course.state()) {
            case HELD, CLOSED -> true;
            case PUBLISHED, CHANGING, RESUBMITTED -> hasLastLessonBegun(course.id());
            case DRAFTED, SUBMITTED, RETURNED, CANCELLED, REFUSED -> false;
        };
    }

    private boolean hasLastLessonBegun(String courseId) {
        var lessons = courses.lessons(courseId);
        return !lessons.isEmpty() && lessons.stream().noneMatch(one -> one.startsAt().isAfter(Shanghai.now(clock)));
    }

    /** Whether what was answered may be read. */
    static boolean isReadable(CourseFacts course) {
        return course.state() == Course.State.CLOSED;
    }
}
