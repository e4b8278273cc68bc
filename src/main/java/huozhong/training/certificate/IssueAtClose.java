package huozhong.training.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.plan.PlanBook;
import huozhong.plan.TrainingRule;
import huozhong.team.MemberPeople;
import huozhong.training.CourseBook;
import huozhong.training.CourseClosed;
import huozhong.training.CourseFacts;
import huozhong.training.Enrolment;
import huozhong.training.LessonFacts;

/** With a course's hours, in the same transaction, come the certificates of who was there for as much as is asked. */
@Component
class IssueAtClose {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Certificates certificates;
    private final CourseBook courses;
    private final PlanBook plans;
    private final Organization organization;
    private final MemberPeople people;

    IssueAtClose(Certificates certificates, CourseBook courses, PlanBook plans, Organization organization,
                 MemberPeople people) {
        this.certificates = certificates;
        this.courses = courses;
        this.plans = plans;
        this.organization = organization;
        this.people = people;
    }

    @EventListener
    void on(CourseClosed closed) {
        courses.course(closed.courseId()).filter(CourseFacts::certificates).ifPresent(this::issue);
    }

    private void issue(CourseFacts course) {
        var lessons = courses.lessons(course.id());
        var least = least(course, lessons);
        var passed = courses.enrolments(course.id()).stream().filter(one -> one.hours() != null
                && one.hours().signum() > 0 && one.hours().compareTo(least) >= 0).toList();
        var known = people.of(passed.stream().map(Enrolment::personId).toList());
        certificates.issue(new CertifiedCourse(course.id(), course.planId(), organization.unit(course.unitId()),
                course.regionId(), course.title(), first(lessons), last(lessons)),
                passed.stream().flatMap(one -> graduate(one, known).stream()).toList());
    }

    /** As many hours as the plan asks of the course's. */
    private BigDecimal least(CourseFacts course, List<LessonFacts> lessons) {
        var share = plans.plan(course.planId()).training().map(TrainingRule::certificateShare).orElse(0);
        return lessons.stream().map(LessonFacts::hours).reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(BigDecimal.valueOf(share)).divide(WHOLE);
    }

    private static Optional<Graduate> graduate(Enrolment one, Map<String, MemberPeople.Person> known) {
        return Optional.ofNullable(known.get(one.personId())).map(person -> new Graduate(one.personId(),
                person.name(), Optional.ofNullable(one.hours()).orElse(BigDecimal.ZERO), one.regionId()));
    }

    private static LocalDate first(List<LessonFacts> lessons) {
        return lessons.stream().map(one -> one.startsAt().toLocalDate()).min(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate last(List<LessonFacts> lessons) {
        return lessons.stream().map(one -> one.endsAt().toLocalDate()).max(LocalDate::compareTo).orElseThrow();
    }
}
