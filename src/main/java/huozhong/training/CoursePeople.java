package huozhong.training;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.access.Scope;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.team.MemberPeople.Person;
import huozhong.training.Enrolment.State;

/**
 * 学员 of a course: its own see everybody, a county its own people and how many others; leave (请假) is asked for by who
 * runs the member's region or the organiser, and decided by the organiser's clerk or leader.
 */
@Service
@Transactional
public class CoursePeople {

    private static final int LONGEST = 500;

    private final Courses courses;
    private final Enrolments enrolments;
    private final CourseDuty duties;
    private final CallUp callUp;
    private final PlanBook plans;
    private final Organization organization;
    private final CourseTrail trail;

    CoursePeople(Courses courses, Enrolments enrolments, CourseDuty duties, CallUp callUp, PlanBook plans,
                 Organization organization, CourseTrail trail) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.duties = duties;
        this.callUp = callUp;
        this.plans = plans;
        this.organization = organization;
        this.trail = trail;
    }

    /** Who is shown by name, and how many are called besides. */
    public record Shown(List<Line> people, int others) {
    }

    /** Somebody who was called; the name is empty once he is forgotten. */
    public record Line(String personId, String number, String name, String employer, Level level, String category,
                       String region, State state, String words, LocalDateTime calledAt, String reason,
                       boolean mayAsk, boolean mayDecide) {
    }

    @Transactional(readOnly = true)
    public Shown of(String courseId, @Nullable State state, Caller caller) {
        var course = visible(courseId, caller);
        var all = enrolments.of(courseId).stream().filter(one -> state == null || one.state() == state).toList();
        var named = all.stream().filter(one -> isNamed(course, one, caller.scope())).toList();
        var people = callUp.people(named.stream().map(Enrolment::personId).toList());
        return new Shown(named.stream().map(one -> line(course, one,
                Optional.ofNullable(people.get(one.personId())), caller)).toList(), all.size() - named.size());
    }

    /** 请假, with its reason. */
    public void askLeave(String courseId, String personId, String reason, Caller caller) {
        var course = visible(courseId, caller);
        var one = enrolments.find(courseId, personId).filter(found -> isNamed(course, found, caller.scope()))
                .orElseThrow(NotFound::new);
        var duty = asking(course, one, caller).orElseThrow(NotFound::new);
        plans.plan(course.planId()).requireOpen();
        requireReason(reason);
        move(course, one, State.CALLED, State.LEAVE_ASKED, reason, caller);
        trail.record(course, "COURSE_LEAVE_ASKED", caller, duty);
    }

    /** 准假 frees the place; 不准 leaves him called, with the reason of it. */
    public void decideLeave(String courseId, String personId, boolean granted, String reason, Caller caller) {
        var course = visible(courseId, caller);
        var duty = deciding(course, caller).orElseThrow(NotFound::new);
        var one = enrolments.find(courseId, personId).orElseThrow(NotFound::new);
        plans.plan(course.planId()).requireOpen();
        if (!granted) {
            requireReason(reason);
        }
        move(course, one, State.LEAVE_ASKED, granted ? State.EXCUSED : State.CALLED, reason, caller);
        callUp.left(courseId, personId);
        trail.record(course, granted ? "COURSE_LEAVE_GRANTED" : "COURSE_LEAVE_REFUSED", caller, duty);
    }

    private void move(Course course, Enrolment one, State from, State to, String reason, Caller caller) {
        if (course.state().isOver() || course.state() == Course.State.HELD) {
            throw new CourseMoved(course.state());
        }
        if (one.state() != from || !enrolments.move(one, to, reason.isEmpty() ? null : reason, caller.userId())) {
            throw new EnrolmentMoved(one.state());
        }
    }

    private Line line(Course course, Enrolment one, Optional<Person> person, Caller caller) {
        var open = !course.state().isOver() && course.state() != Course.State.HELD;
        return new Line(one.personId(), person.map(Person::number).orElse(""), person.map(Person::name).orElse(""),
                person.map(Person::employer).orElse(""), one.level(), one.category(),
                organization.region(one.regionId()).name(), one.state(), one.state().words(), one.calledAt(),
                one.reason() == null ? "" : one.reason(),
                open && one.state() == State.CALLED && asking(course, one, caller).isPresent(),
                open && one.state() == State.LEAVE_ASKED && deciding(course, caller).isPresent());
    }

    private boolean isNamed(Course course, Enrolment one, Scope scope) {
        return duties.isOwn(course, scope) || scope.runs(organization.region(one.regionId()).path());
    }

    private Optional<Duty> asking(Course course, Enrolment one, Caller caller) {
        return deciding(course, caller).or(() -> caller.running(organization.region(one.regionId()).path(),
                Post.Kind.CLERK, Post.Kind.LEADER));
    }

    private static Optional<Duty> deciding(Course course, Caller caller) {
        return caller.dutyIn(course.unitId(), Post.Kind.CLERK)
                .or(() -> caller.dutyIn(course.unitId(), Post.Kind.LEADER));
    }

    private Course visible(String courseId, Caller caller) {
        return courses.findById(courseId).filter(one -> duties.isVisible(one, caller.scope()))
                .orElseThrow(NotFound::new);
    }

    private static void requireReason(String reason) {
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > LONGEST) {
            throw new InvalidInput("reason", "请写明理由，最多" + LONGEST + "字");
        }
    }
}
