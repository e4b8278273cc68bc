package huozhong.training;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import huozhong.plan.PlanBook;
import huozhong.review.ContentBook;
import huozhong.shared.Shanghai;

/** Puts a content that passed its last review in force: its lessons stand, its audience is called up. */
@Component
class PublishCourse {

    private final Courses courses;
    private final Lessons lessons;
    private final CallUp callUp;
    private final ContentBook contents;
    private final PlanBook plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishCourse(Courses courses, Lessons lessons, CallUp callUp, ContentBook contents, PlanBook plans,
                  ApplicationEventPublisher events, Clock clock) {
        this.courses = courses;
        this.lessons = lessons;
        this.callUp = callUp;
        this.contents = contents;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /** All of it can be done again: lessons and people are kept by their keys. */
    void publish(Course course) {
        var passed = contents.latest(Course.PROCESS, course.id()).orElseThrow().number();
        course.publish(passed, Shanghai.now(clock));
        reschedule(course);
        events.publishEvent(new CoursePublished(course.id(), course.planId()));
    }

    /** When and where its lessons are, and how many have a place. */
    void reschedule(Course course) {
        var rule = plans.plan(course.planId()).training().orElseThrow(NoTraining::new);
        course.seat(course.content().capacity());
        courses.saveAndFlush(course);
        lessons.keep(course, lesson -> CourseRules.hours(rule, lesson));
        callUp.call(course);
    }
}
