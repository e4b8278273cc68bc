package huozhong.training;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.access.Scope;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Region;
import huozhong.organization.Unit;
import huozhong.plan.Plan;
import huozhong.review.ContentBook;
import huozhong.workflow.OpenSteps;

/**
 * Who may begin courses, who writes a course, and who sees it: its organiser and whoever runs its region, the units
 * that are or were asked to review it, and the counties whose members are called.
 */
@Component
class CourseDuty {

    private final Organization organization;
    private final OpenSteps steps;
    private final ContentBook contents;
    private final Enrolments enrolments;

    CourseDuty(Organization organization, OpenSteps steps, ContentBook contents, Enrolments enrolments) {
        this.organization = organization;
        this.steps = steps;
        this.contents = contents;
        this.enrolments = enrolments;
    }

    /** The units for which the caller may begin a course of the plan (四.2: 市、县级党委宣传部). */
    List<Unit> organisers(Plan plan, Caller caller) {
        var rule = plan.training();
        var city = organization.region(plan.regionId()).path();
        return rule.isEmpty() ? List.of() : caller.duties().stream().filter(duty -> duty.post() == Post.Kind.CLERK)
                .map(duty -> organization.unit(duty.unitId())).distinct()
                .filter(unit -> rule.get().organisers().contains(unit.function()))
                .filter(unit -> region(unit).filter(region -> region.path().startsWith(city)).isPresent()).toList();
    }

    private Optional<Region> region(Unit unit) {
        return Optional.ofNullable(unit.regionId()).map(organization::region);
    }

    Optional<Duty> writing(Course course, Caller caller) {
        return caller.dutyIn(course.unitId(), Post.Kind.CLERK);
    }

    /** Whether he works for the organiser or runs its region: then he sees everybody in it, and what is written. */
    boolean isOwn(Course course, Scope scope) {
        return scope.covers(course.unitId(), organization.region(course.regionId()).path());
    }

    /** Besides its own the units that are or were asked to review it: they see what is written. */
    boolean isInside(Course course, Scope scope) {
        return isOwn(course, scope) || isAsked(course, scope);
    }

    boolean isVisible(Course course, Scope scope) {
        return isInside(course, scope) || course.published() > 0 && isCalled(course, scope);
    }

    private boolean isAsked(Course course, Scope scope) {
        return steps.of(Course.PROCESS, course.id()).stream().anyMatch(task -> scope.hasUnit(task.holderId()))
                || contents.reviews(Course.PROCESS, course.id()).stream()
                .anyMatch(review -> scope.hasUnit(review.speaker().unitId()));
    }

    private boolean isCalled(Course course, Scope scope) {
        return enrolments.regionsOf(course.id()).stream()
                .anyMatch(region -> scope.runs(organization.region(region).path()));
    }
}
