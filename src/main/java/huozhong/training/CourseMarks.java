package huozhong.training;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.plan.Phase;
import huozhong.plan.Plan;
import huozhong.shared.WorkCalendar;
import huozhong.training.CourseContent.LessonPlan;

/** What speaks against a course's days and lecturers; it is marked and refuses nothing. */
@Component
public class CourseMarks {

    private final Courses courses;
    private final WorkCalendar calendar;

    CourseMarks(Courses courses, WorkCalendar calendar) {
        this.courses = courses;
        this.calendar = calendar;
    }

    /** Of a lesson, in words. */
    public record Mark(Kind kind, String lessonId, String words) {
    }

    /** 不在培训阶段内 · 休息日 · 授课人同时有课. */
    public enum Kind { OUTSIDE_PHASE, DAY_OFF, LECTURER_BUSY }

    List<Mark> of(Plan plan, Course course) {
        var dated = course.content().lessons().stream().filter(CourseMarks::isDated).toList();
        var others = courses.findByPlanIdOrderByBegunAtDescIdDesc(plan.id()).stream()
                .filter(other -> !other.id().equals(course.id()) && !other.state().isOver()).toList();
        return dated.stream().flatMap(lesson -> Stream.of(outside(plan, lesson), dayOff(lesson),
                Stream.concat(Stream.of(course), others.stream()).flatMap(other -> busy(lesson, other)).limit(1))
                .flatMap(found -> found)).toList();
    }

    private static Stream<Mark> outside(Plan plan, LessonPlan lesson) {
        var rule = plan.training().orElseThrow(NoTraining::new);
        return plan.phases().stream().filter(phase -> phase.code().equals(rule.phase()))
                .filter(phase -> !within(phase, lesson)).map(phase -> new Mark(Kind.OUTSIDE_PHASE, lesson.id(),
                        "不在“" + phase.name() + "”阶段（" + phase.from() + "至" + phase.to() + "）内"));
    }

    private static boolean within(Phase phase, LessonPlan lesson) {
        return phase.contains(start(lesson).toLocalDate()) && phase.contains(end(lesson).toLocalDate());
    }

    private Stream<Mark> dayOff(LessonPlan lesson) {
        var day = start(lesson).toLocalDate();
        return calendar.isWorkday(day) ? Stream.of()
                : Stream.of(new Mark(Kind.DAY_OFF, lesson.id(), day + "是休息日"));
    }

    private static Stream<Mark> busy(LessonPlan lesson, Course other) {
        return other.content().lessons().stream().filter(CourseMarks::isDated)
                .filter(one -> !one.id().equals(lesson.id()) && !lesson.lecturer().name().isBlank())
                .filter(one -> one.lecturer().name().equals(lesson.lecturer().name())
                        && one.lecturer().unit().equals(lesson.lecturer().unit()))
                .filter(one -> start(one).isBefore(end(lesson)) && start(lesson).isBefore(end(one)))
                .map(one -> new Mark(Kind.LECTURER_BUSY, lesson.id(), lesson.lecturer().name() + "同时在“"
                        + other.title() + "”讲“" + one.topic() + "”"));
    }

    private static boolean isDated(LessonPlan lesson) {
        return lesson.from() != null && lesson.to() != null;
    }

    private static LocalDateTime start(LessonPlan lesson) {
        return dated(lesson.from());
    }

    private static LocalDateTime end(LessonPlan lesson) {
        return dated(lesson.to());
    }

    private static LocalDateTime dated(@Nullable LocalDateTime time) {
        if (time == null) {
            throw new IllegalStateException("A lesson without a time");
        }
        return time;
    }
}
