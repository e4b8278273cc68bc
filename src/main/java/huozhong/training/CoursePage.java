package huozhong.training;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.review.ContentBook;
import huozhong.review.ContentReview;
import huozhong.shared.NotFound;
import huozhong.training.CourseContent.Covered;
import huozhong.training.CourseMarks.Mark;

/**
 * A course as a caller sees it: its own what is written now, whoever reviews what is before him, others what passed.
 */
@Service
@Transactional(readOnly = true)
public class CoursePage {

    private final Courses courses;
    private final Lessons lessons;
    private final CourseRights rights;
    private final ContentBook contents;
    private final CourseEvents events;
    private final PlanBook plans;
    private final Organization organization;

    CoursePage(Courses courses, Lessons lessons, CourseRights rights, ContentBook contents, CourseEvents events,
               PlanBook plans, Organization organization) {
        this.courses = courses;
        this.lessons = lessons;
        this.rights = rights;
        this.contents = contents;
        this.events = events;
        this.plans = plans;
        this.organization = organization;
    }

    /**
     * All of it; content is what is written now, where the caller may see it, approved what is in force and the lessons
     * when and where.
     */
    public record Shown(Head head, Rights may, int revision, @Nullable CourseContent content,
                        @Nullable Covered approved, boolean changed, List<LessonFacts> lessons, List<Mark> marks,
                        List<ReviewLine> reviews, List<EventLine> events, List<Named> parts,
                        Choices choices) {
    }

    /** Something by its code or id, and what it is called. */
    public record Named(String id, String name) {
    }

    /** Whom it may speak to: the plan's categories, and its region with those within it. */
    public record Choices(List<Named> categories, List<Named> regions) {
    }

    /** Whose, and where it is. */
    public record Head(String id, String planId, String number, String title, Course.State state, String words,
                       Organiser organiser, Moments at, Seats seats, Outcome outcome) {
    }

    /** Who holds it. */
    public record Organiser(String unitId, String unit, String begunBy) {
    }

    /** When it was begun, published and closed. */
    public record Moments(LocalDateTime begun, @Nullable LocalDateTime published, @Nullable LocalDateTime closed) {
    }

    /** How many have a place, of how many. */
    public record Seats(int taken, @Nullable Integer capacity) {
    }

    /** What became of it: why it was cancelled, or what its clerk says of it. */
    public record Outcome(Course.@Nullable Cause cause, String explanation, String summary, boolean certificates) {
    }

    /** What the caller may do; {@code correction} is his task where it is to be written anew. */
    public record Rights(boolean write, boolean submit, boolean change, boolean cancel, boolean enrol, boolean copy,
                         @Nullable String correction) {
    }

    /** A unit's word on a version of the content, and whether it still holds. */
    public record ReviewLine(int number, String sha256, String stepName, ContentReview.Decision decision, String text,
                             List<String> parts, String by, String unit, LocalDateTime at, boolean valid) {
    }

    /** Something that happened, by names. */
    public record EventLine(String kind, String by, String unit, LocalDateTime at, String text) {
    }

    public Shown of(String id, Caller caller) {
        var course = courses.findById(id).filter(one -> rights.isVisible(one, caller)).orElseThrow(NotFound::new);
        var plan = plans.plan(course.planId());
        var approved = contents.version(Course.PROCESS, id, course.published())
                .map(version -> Covered.read(version.content()));
        var inside = rights.isInside(course, caller);
        return new Shown(head(course, inside, approved), rights.of(course, plan, caller), course.revision(),
                inside ? course.content() : null, approved.orElse(null),
                inside && approved.filter(one -> !one.equals(course.content().covered())).isPresent(),
                lessons.of(id), inside ? marks(plan, course) : List.of(), inside ? reviews(id) : List.of(),
                inside ? events(id) : List.of(), parts(), choices(plan));
    }

    private static List<Named> parts() {
        return CourseContent.PARTS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(part -> new Named(part.getKey(), part.getValue())).toList();
    }

    private Choices choices(Plan plan) {
        var city = organization.region(plan.regionId());
        var regions = organization.regionsWithin(city).stream()
                .filter(region -> region.level().compareTo(Level.COUNTY) <= 0)
                .map(region -> new Named(region.id(), region.name())).toList();
        return new Choices(plan.categories().stream().map(one -> new Named(one.code(), one.name())).toList(), regions);
    }

    private List<Mark> marks(Plan plan, Course course) {
        return course.state().isOver() || plan.training().isEmpty() ? List.of() : rights.marks(plan, course);
    }

    private Head head(Course course, boolean inside, Optional<Covered> approved) {
        var title = inside ? course.title() : approved.map(Covered::title).orElse("");
        return new Head(course.id(), course.planId(), course.number(), title, course.state(), course.state().words(),
                new Organiser(course.unitId(), organization.unit(course.unitId()).name(), user(course.begunBy())),
                new Moments(course.begunAt(), course.publishedAt().orElse(null), course.closedAt().orElse(null)),
                new Seats(course.taken(), course.capacity().orElse(null)),
                new Outcome(course.cause().orElse(null), course.explanation(), course.summary(),
                        course.certificates()));
    }

    private List<ReviewLine> reviews(String id) {
        return contents.reviews(Course.PROCESS, id).stream().map(one -> new ReviewLine(one.of().number(),
                one.of().sha256(), one.place().stepName(), one.word().decision(), one.word().text(),
                parts(one.word().parts()), user(one.speaker().userId()),
                organization.unit(one.speaker().unitId()).name(), one.at(), one.isValid())).toList();
    }

    private static List<String> parts(String codes) {
        return codes.isEmpty() ? List.of() : Arrays.stream(codes.split(","))
                .map(code -> CourseContent.PARTS.getOrDefault(code, code)).toList();
    }

    private List<EventLine> events(String id) {
        return events.of(id).stream().map(one -> new EventLine(one.kind().name(), user(one.userId()),
                organization.unit(one.unitId()).name(), one.at(), one.text())).toList();
    }

    private String user(String id) {
        return organization.user(id).name();
    }
}
