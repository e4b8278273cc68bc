package huozhong.training;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import huozhong.attendance.Gathering.Kind;
import huozhong.attendance.GatheringEnded;
import huozhong.workflow.Tellings;

/** Tells a course that its last lesson is over; what was moved meanwhile has another revision. */
@Component
class HoldCourse {

    private final Courses courses;
    private final Lessons lessons;
    private final LessonGatherings gatherings;
    private final Tellings tellings;

    HoldCourse(Courses courses, Lessons lessons, LessonGatherings gatherings, Tellings tellings) {
        this.courses = courses;
        this.lessons = lessons;
        this.gatherings = gatherings;
        this.tellings = tellings;
    }

    @EventListener
    void on(GatheringEnded ended) {
        if (ended.kind() == Kind.LESSON) {
            lessons.ofGathering(ended.gatheringId()).flatMap(lesson -> courses.findById(lesson.courseId()))
                    .ifPresent(this::tellIfOver);
        }
    }

    /** Told once for what is in force and when; one that left its place for a review is told when it is back. */
    void tellIfOver(Course course) {
        if (gatherings.isOver(course.id())) {
            tellings.promise(Course.PROCESS, course.id(), CourseCases.HELD, "HELD",
                    course.published() + " " + gatherings.revision(course.id()));
        }
    }
}
