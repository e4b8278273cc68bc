package huozhong.training;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.organization.Region;
import huozhong.review.ContentBook;
import huozhong.team.Member;
import huozhong.team.MemberPeople.Person;
import huozhong.team.TeamAudience;
import huozhong.team.TeamAudience.Called;
import huozhong.training.CourseContent.Covered;
import huozhong.training.Enrolment.State;

/**
 * 调训: all members of a course's audience are called, each once; who joins later is called too, who leaves is taken
 * out. Over the capacity they wait in their order, and one who goes gives his place to the first who waits.
 */
@Component
class CallUp {

    private final Courses courses;
    private final Enrolments enrolments;
    private final LessonGatherings gatherings;
    private final ContentBook contents;
    private final TeamAudience audience;
    private final Organization organization;

    CallUp(Courses courses, Enrolments enrolments, LessonGatherings gatherings, ContentBook contents,
           TeamAudience audience, Organization organization) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.gatherings = gatherings;
        this.contents = contents;
        this.audience = audience;
        this.organization = organization;
    }

    /** May be done again: who is there already stays as he is. */
    void call(Course course) {
        var wanted = audience.of(of(course)).stream()
                .collect(Collectors.toMap(Called::personId, Function.identity()));
        var there = enrolments.of(course.id()).stream()
                .collect(Collectors.toMap(Enrolment::personId, Function.identity()));
        there.values().stream().filter(one -> !wanted.containsKey(one.personId())).forEach(this::takeOut);
        enrolments.call(course.id(), wanted.values().stream().filter(one -> isNew(one, there)).toList());
        there.values().stream().filter(one -> wanted.containsKey(one.personId()))
                .forEach(one -> enrolments.recapacitate(one, Objects.requireNonNull(wanted.get(one.personId()))));
        enrolments.moveUp(course.id());
        gatherings.expect(course);
    }

    @EventListener
    void on(Member.Joined joined) {
        open(joined.planId()).forEach(course -> follow(course, joined.nominationId()));
    }

    @EventListener
    void on(Member.Left left) {
        open(left.planId()).forEach(course -> follow(course, left.nominationId()));
    }

    /** Somebody is in another team than before. */
    private void follow(Course course, String personId) {
        var there = enrolments.find(course.id(), personId);
        var wanted = audience.find(of(course), personId);
        if (wanted.isEmpty()) {
            there.ifPresent(this::takeOut);
        } else if (there.isEmpty() || there.get().state() == State.WITHDRAWN) {
            enrolments.call(course.id(), List.of(wanted.get()));
        } else {
            enrolments.recapacitate(there.get(), wanted.get());
        }
        enrolments.find(course.id(), personId).ifPresent(gatherings::follow);
        moveUp(course.id());
    }

    /** What a list says of these people. */
    Map<String, Person> people(List<String> personIds) {
        return audience.people(personIds);
    }

    /** Somebody's leave was decided: who has his place is expected in his stead. */
    void left(String courseId, String personId) {
        enrolments.find(courseId, personId).ifPresent(gatherings::follow);
        moveUp(courseId);
    }

    /** Whoever waited and has a place now is expected, too. */
    void moveUp(String courseId) {
        enrolments.moveUp(courseId).forEach(one -> enrolments.find(courseId, one.personId())
                .ifPresent(gatherings::follow));
    }

    /** A walk-in (现场补录) came by himself, and stays. */
    private void takeOut(Enrolment one) {
        if (one.state() != State.WITHDRAWN && one.state() != State.WALK_IN) {
            enrolments.withdraw(one);
        }
    }

    private static boolean isNew(Called one, Map<String, Enrolment> there) {
        var found = there.get(one.personId());
        return found == null || found.state() == State.WITHDRAWN;
    }

    /** Somebody of the audience who comes without having been called (现场补录), if there is a place for him. */
    Optional<Enrolment> walkIn(Course course, String personId) {
        var there = enrolments.find(course.id(), personId);
        if (there.isPresent() && there.get().state().isSeated()) {
            return there;
        }
        return audience.find(of(course), personId).filter(one -> enrolments.walkIn(course.id(), one))
                .flatMap(one -> enrolments.find(course.id(), personId));
    }

    private List<Course> open(String planId) {
        return courses.findByPlanIdOrderByBegunAtDescIdDesc(planId).stream()
                .filter(course -> course.published() > 0 && !course.state().isOver()
                        && course.state() != Course.State.HELD).toList();
    }

    /** Of what is in force: while a change is reviewed its own audience isn't called. */
    private TeamAudience.Of of(Course course) {
        var to = contents.version(Course.PROCESS, course.id(), course.published())
                .map(version -> Covered.read(version.content()).audience()).orElseThrow();
        return new TeamAudience.Of(course.planId(), to.levels(), to.categories(),
                organization.regions(to.regions()).stream().map(Region::path).toList());
    }
}
