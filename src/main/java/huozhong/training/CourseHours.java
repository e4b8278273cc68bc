package huozhong.training;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.attendance.Attended;
import huozhong.attendance.Counting;
import huozhong.attendance.PresenceBook;
import huozhong.plan.PlanBook;

/**
 * 学时: a lesson's hours count whole for whoever was there for the part of it that the plan asks for, else not at all;
 * they count once the leader confirmed the course.
 */
@Component
class CourseHours {

    private final Lessons lessons;
    private final Enrolments enrolments;
    private final PresenceBook presences;
    private final Counting counting;
    private final PlanBook plans;

    CourseHours(Lessons lessons, Enrolments enrolments, PresenceBook presences, Counting counting, PlanBook plans) {
        this.lessons = lessons;
        this.enrolments = enrolments;
        this.presences = presences;
        this.counting = counting;
        this.plans = plans;
    }

    void count(Course course, LocalDateTime at) {
        counting.count(gatherings(course.id()), at);
        var earned = earned(course);
        enrolments.of(course.id())
                .forEach(one -> enrolments.count(one, earned.getOrDefault(one.personId(), BigDecimal.ZERO)));
    }

    /** By person; who earned none isn't named. */
    Map<String, BigDecimal> earned(Course course) {
        var least = plans.plan(course.planId()).training().orElseThrow(NoTraining::new).presentShare();
        var byGathering = lessons.of(course.id()).stream().filter(lesson -> lesson.gatheringId() != null)
                .collect(Collectors.toMap(lesson -> Objects.requireNonNull(lesson.gatheringId()),
                        Function.identity()));
        return presences.of(byGathering.keySet()).values().stream().flatMap(List::stream)
                .filter(one -> one.inAt() != null && one.share() >= least)
                .collect(Collectors.groupingBy(Attended::personId, Collectors.reducing(BigDecimal.ZERO,
                        one -> Objects.requireNonNull(byGathering.get(one.gatheringId())).hours(), BigDecimal::add)));
    }

    private List<String> gatherings(String courseId) {
        return lessons.of(courseId).stream().map(LessonFacts::gatheringId).filter(Objects::nonNull).toList();
    }
}
