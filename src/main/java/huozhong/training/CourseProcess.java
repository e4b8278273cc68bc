package huozhong.training;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.ProcessWaits;
import huozhong.workflow.ReachedEnd;

/** Hears where Course.bpmn stands and keeps the course in step; translates, nothing else. */
@Component
class CourseProcess {

    private final Courses courses;
    private final PublishCourse publishing;
    private final HoldCourse holding;
    private final LessonGatherings gatherings;
    private final CourseHours hours;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CourseProcess(Courses courses, PublishCourse publishing, HoldCourse holding, LessonGatherings gatherings,
                  CourseHours hours, ApplicationEventPublisher events, Clock clock) {
        this.courses = courses;
        this.publishing = publishing;
        this.holding = holding;
        this.gatherings = gatherings;
        this.hours = hours;
        this.events = events;
        this.clock = clock;
    }

    /** Where it waits for its lessons the last review, whichever that is, is done. */
    @EventListener
    void on(ProcessWaits waits) {
        if (!waits.process().equals(Course.PROCESS) || !waits.place().equals(CourseCases.AWAIT)) {
            return;
        }
        var course = find(waits.caseId());
        if (waits.waiting()) {
            publishing.publish(course);
            holding.tellIfOver(course);
        } else {
            course.hold();
            courses.saveAndFlush(course);
        }
    }

    @EventListener
    void on(ReachedEnd end) {
        if (!end.process().equals(Course.PROCESS)) {
            return;
        }
        var course = find(end.caseId());
        switch (end.endEvent()) {
            case CourseCases.CLOSED_END -> close(course);
            case CourseCases.REJECTED_END -> course.refuse();
            case CourseCases.CANCELLED_END -> gatherings.cancel(course.id());
            default -> { }
        }
        courses.saveAndFlush(course);
    }

    private void close(Course course) {
        var now = Shanghai.now(clock);
        course.close(now);
        courses.saveAndFlush(course);
        hours.count(course, now);
        events.publishEvent(new CourseClosed(course.id(), course.planId()));
    }

    private Course find(String courseId) {
        return courses.findById(courseId).orElseThrow(NotFound::new);
    }
}
