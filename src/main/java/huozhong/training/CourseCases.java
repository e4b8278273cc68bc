package huozhong.training;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import huozhong.access.Scope;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.plan.TrainingRule;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.CaseFacts;
import huozhong.workflow.CaseSource;
import huozhong.workflow.DrawnStep;
import huozhong.workflow.Due;
import huozhong.workflow.Known;
import huozhong.workflow.RoutedBy;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.Whose;

/** Tells the workflow what it needs of a course; who wrote its content gives no leader's word on it. */
@Component
class CourseCases implements CaseSource {

    /** As the diagram names them. */
    static final String AWAIT = "AwaitCourse";
    static final String HELD = "CourseHeld";
    static final String CANCELLED = "CourseCancelled";
    static final String CLOSED_END = "EndEvent_CourseClosed";
    static final String CANCELLED_END = "EndEvent_CourseCancelled";
    static final String REJECTED_END = "EndEvent_CourseRejected";

    private static final String KIND = "COURSE";
    private static final String ORGANISER = "ORGANISER";
    private static final String AUTHORITY = "AUTHORITY";

    private final Courses courses;
    private final CourseDuty duties;
    private final ObjectProvider<LessonGatherings> gatherings;
    private final PlanBook plans;
    private final Organization organization;
    private final Clock clock;

    CourseCases(Courses courses, CourseDuty duties, ObjectProvider<LessonGatherings> gatherings, PlanBook plans,
                Organization organization, Clock clock) {
        this.courses = courses;
        this.duties = duties;
        this.gatherings = gatherings;
        this.plans = plans;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String process() {
        return Course.PROCESS;
    }

    @Override
    public Known known() {
        return new Known(Set.of(AWAIT, CLOSED_END, REJECTED_END, CANCELLED_END),
                Set.of(HELD, "CourseReturned", CANCELLED), Set.of("CourseRejected"));
    }

    @Override
    public RoutedBy routedBy() {
        return new RoutedBy(Set.of(Level.CITY, Level.COUNTY), Map.of(KIND, "培训班"),
                Map.of(ORGANISER, "举办单位", AUTHORITY, "类别主管部门"));
    }

    @Override
    public Map<String, Set<String>> words() {
        return Map.of("authorityReview", Set.of("true", "false"));
    }

    @Override
    public CaseFacts facts(String caseId) {
        var course = find(caseId);
        var plan = plans.plan(course.planId());
        var region = organization.region(course.regionId());
        var units = new LinkedHashMap<String, String>();
        units.put(Whose.OFFICE, plan.officeUnitId());
        units.put(ORGANISER, course.unitId());
        authority(plan, course).ifPresent(unit -> units.put(AUTHORITY, unit.id()));
        var categories = course.content().audience().categories();
        return new CaseFacts(plan.id(), "培训班：" + course.title(), "", categories.size() == 1 ? categories.get(0) : "",
                region.id(), region.level().name(), KIND, course.unitId(), units);
    }

    /** 谁主管谁负责: the first in the organiser's region that answers for one of the course's categories. */
    private Optional<Unit> authority(Plan plan, Course course) {
        return plan.categories().stream()
                .filter(category -> course.content().audience().categories().contains(category.code()))
                .flatMap(category -> Optional.ofNullable(category.authority()).stream())
                .flatMap(function -> organization.unitsAnswering(course.regionId(), function).stream()).findFirst();
    }

    @Override
    public String page(String caseId) {
        return "/courses/" + caseId;
    }

    /** So many days from when the step is asked for, as the plan says; the last of them counts to its end. */
    @Override
    public Optional<Due> due(String caseId, DrawnStep step) {
        return plans.plan(find(caseId).planId()).training().flatMap(rule -> days(rule, step.form()))
                .map(days -> new Due(caseId, Shanghai.today(clock).plusDays(days + 1L).atStartOfDay()));
    }

    private static Optional<Integer> days(TrainingRule rule, String form) {
        return switch (form) {
            case "ReviewContent", "ConfirmContent" -> Optional.of(rule.reviewDays());
            case "RecordCourse", "ConfirmCourse" -> Optional.of(rule.recordDays());
            default -> Optional.empty();
        };
    }

    @Override
    public boolean concerns(String caseId, User user) {
        return false;
    }

    /** 五.3: whoever wrote or last changed the content doesn't agree to it. */
    @Override
    public boolean isBarred(String caseId, User user) {
        return find(caseId).writtenBy().equals(user.id());
    }

    @Override
    public String concern() {
        return "本次内容的起草人或修改人";
    }

    @Override
    public void stopped(String caseId, String reason) {
        var course = find(caseId);
        course.cancel(Course.Cause.OTHER, reason);
        courses.saveAndFlush(course);
        gatherings.getObject().cancel(caseId);
    }

    @Override
    public Optional<String> ending(TaskEntry gone) {
        return courses.findById(gone.caseId()).filter(one -> one.state() == Course.State.CANCELLED)
                .map(one -> "培训班已取消举办，无须办理");
    }

    @Override
    public boolean isVisible(String caseId, Scope scope) {
        return courses.findById(caseId).filter(one -> duties.isVisible(one, scope)).isPresent();
    }

    private Course find(String caseId) {
        return courses.findById(caseId).orElseThrow(NotFound::new);
    }
}
