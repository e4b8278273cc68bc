package huozhong.training;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.attendance.Called;
import huozhong.attendance.Expectations;
import huozhong.attendance.Gathering;
import huozhong.attendance.Gathering.Kind;
import huozhong.attendance.GatheringPlan;
import huozhong.attendance.Gatherings;
import huozhong.shared.Shanghai;
import huozhong.training.Enrolment.State;

/** Keeps the ledger of time in step with a course: where and when its lessons are, and who is expected at them. */
@Component
class LessonGatherings {

    private final Lessons lessons;
    private final Enrolments enrolments;
    private final Gatherings gatherings;
    private final Expectations expectations;
    private final Clock clock;

    LessonGatherings(Lessons lessons, Enrolments enrolments, Gatherings gatherings, Expectations expectations,
                     Clock clock) {
        this.lessons = lessons;
        this.enrolments = enrolments;
        this.gatherings = gatherings;
        this.expectations = expectations;
        this.clock = clock;
    }

    /** A lesson's gathering is planned once, and moved where it has another time or place. */
    void keep(Course course) {
        lessons.of(course.id()).forEach(lesson -> keep(course, lesson));
    }

    private void keep(Course course, LessonFacts lesson) {
        var title = course.title() + "：" + lesson.topic();
        if (lesson.gatheringId() == null) {
            lessons.gather(lesson.id(), gatherings.plan(new GatheringPlan(course.planId(), Kind.LESSON, lesson.id(),
                    course.unitId(), null, course.regionId(), title, lesson.place(), lesson.startsAt(),
                    lesson.endsAt())));
        } else if (isPlanned(lesson)) {
            gatherings.move(lesson.gatheringId(), title, lesson.place(), lesson.startsAt(), lesson.endsAt());
        }
    }

    /** What isn't held any more. */
    void drop(List<LessonFacts> dropped) {
        dropped.stream().filter(this::isPlanned).map(LessonFacts::gatheringId).filter(Objects::nonNull)
                .forEach(gatherings::cancel);
    }

    /** Whoever has a place is expected, at what isn't over; who is on leave is excused. */
    void expect(Course course) {
        var all = enrolments.of(course.id());
        var seated = all.stream().filter(one -> one.state().isSeated()).map(LessonGatherings::called).toList();
        var excused = all.stream().filter(one -> one.state() == State.EXCUSED).map(Enrolment::personId).toList();
        planned(course.id()).forEach(gathering -> {
            excused.forEach(person -> expectations.excuse(gathering, person));
            expectations.only(gathering, seated);
        });
    }

    /** The same of one of them; who came late to the team isn't expected at what has begun. */
    void follow(Enrolment one) {
        var now = Shanghai.now(clock);
        lessons.of(one.courseId()).stream().filter(this::isPlanned)
                .forEach(lesson -> follow(one, lesson, now));
    }

    private void follow(Enrolment one, LessonFacts lesson, LocalDateTime now) {
        var gathering = Objects.requireNonNull(lesson.gatheringId());
        if (one.state() == State.EXCUSED) {
            expectations.excuse(gathering, one.personId());
        } else if (!one.state().isSeated()) {
            expectations.release(gathering, one.personId());
        } else if (lesson.startsAt().isAfter(now)) {
            expectations.callAll(gathering, List.of(called(one)));
        }
    }

    void cancel(String courseId) {
        planned(courseId).forEach(gatherings::cancel);
    }

    /** Whether all that was to be held is over, and something was. */
    boolean isOver(String courseId) {
        var all = lessons.of(courseId);
        return !all.isEmpty() && all.stream().noneMatch(this::isPlanned);
    }

    /** Grows with every move of one of them. */
    int revision(String courseId) {
        return gatherings.of(lessons.of(courseId).stream().map(LessonFacts::id).toList()).stream()
                .mapToInt(Gathering::revision).sum();
    }

    private List<String> planned(String courseId) {
        return lessons.of(courseId).stream().filter(this::isPlanned).map(LessonFacts::gatheringId)
                .filter(Objects::nonNull).toList();
    }

    private boolean isPlanned(LessonFacts lesson) {
        return Optional.ofNullable(lesson.gatheringId()).flatMap(gatherings::find)
                .filter(one -> one.state() == Gathering.State.PLANNED).isPresent();
    }

    private static Called called(Enrolment one) {
        return new Called(one.personId(), one.memberId());
    }
}
