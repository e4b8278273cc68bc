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
    private final LessonGatherings gatherings;
    private final CallUp callUp;
    private final ContentBook contents;
    private final PlanBook plans;
    private final Telling telling;

    PublishCourse(Courses courses, Lessons lessons, LessonGatherings gatherings, CallUp callUp, ContentBook contents,
                  PlanBook plans, Telling telling) {
        this.courses = courses;
        this.lessons = lessons;
        this.gatherings = gatherings;
        this.callUp = callUp;
        this.contents = contents;
        this.plans = plans;
        this.telling = telling;
    }

    /** Who is told of it, and by which clock. */
    @Component
    record Telling(ApplicationEventPublisher events, Clock clock) {
    }

    /** All of it can be done again: lessons and people are kept by their keys. */
    void publish(Course course) {
        var passed = contents.latest(Course.PROCESS, course.id()).orElseThrow().number();
        course.publish(passed, Shanghai.now(telling.clock));
        reschedule(course);
        telling.events.publishEvent(new CoursePublished(course.id(), course.planId()));
    }

    /** When and where its lessons are, and how many have a place. */
    void reschedule(Course course) {
        var rule = plans.plan(course.planId()).training().orElseThrow(NoTraining::new);
        course.seat(course.content().capacity());
        courses.saveAndFlush(course);
        gatherings.drop(lessons.dropped(course));
        lessons.keep(course, lesson -> CourseRules.hours(rule, lesson));
        gatherings.keep(course);
        callUp.call(course);
    }
}
