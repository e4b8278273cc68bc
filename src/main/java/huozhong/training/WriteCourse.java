package huozhong.training;

import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.organization.Organization;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.SeenText;
import huozhong.training.CourseContent.Audience;
import huozhong.training.CourseContent.CourseFile;
import huozhong.training.CourseContent.Lecturer;
import huozhong.training.CourseContent.LessonPlan;

/** Saves what the organiser's clerk writes of a course, over the revision that was read, and takes its materials in. */
@Service
@Transactional
public class WriteCourse {

    private final Courses courses;
    private final CourseDuty duties;
    private final CourseRules rules;
    private final PlanBook plans;
    private final Uploads files;
    private final Organization organization;
    private final Audit audit;

    WriteCourse(Courses courses, CourseDuty duties, CourseRules rules, PlanBook plans, Uploads files,
                Organization organization, Audit audit) {
        this.courses = courses;
        this.duties = duties;
        this.rules = rules;
        this.plans = plans;
        this.files = files;
        this.organization = organization;
        this.audit = audit;
    }

    /** What is being written, and by which duty. */
    private record Writing(Course course, Plan plan, Duty duty) {
    }

    /** Answers the new revision. */
    public int write(String courseId, CourseContent typed, int revision, Caller caller) {
        var writing = writing(courseId, caller);
        var course = writing.course;
        if (course.revision() != revision) {
            throw new CourseChanged(organization.user(course.writtenBy()).name());
        }
        var content = clean(typed, course);
        rules.requireKeepable(writing.plan, content);
        if (!content.equals(course.content())) {
            course.write(content, caller.userId());
            courses.saveAndFlush(course);
            audit.record(caller.act(writing.duty, "COURSE_WRITTEN", courseId, Map.of()));
        }
        return course.revision();
    }

    /** A material to be named by the content that is saved next. */
    public CourseFile add(String courseId, String name, InputStream content, Caller caller) {
        var writing = writing(courseId, caller);
        var file = files.store(writing.course.unitId(), StoredFile.Kind.MATERIAL, name, content, caller.userId());
        audit.record(caller.act(writing.duty, "COURSE_MATERIAL_ADDED", courseId, Map.of("file", file.id())));
        return new CourseFile(file.id(), file.name(), file.sha256());
    }

    private Writing writing(String courseId, Caller caller) {
        var course = courses.findById(courseId).filter(one -> duties.isVisible(one, caller.scope()))
                .orElseThrow(NotFound::new);
        var duty = duties.writing(course, caller).orElseThrow(NotFound::new);
        var plan = plans.plan(course.planId());
        plan.requireOpen();
        if (!course.state().isWritable()) {
            throw new CourseMoved(course.state());
        }
        return new Writing(course, plan, duty);
    }

    private CourseContent clean(CourseContent typed, Course course) {
        var audience = typed.audience();
        return new CourseContent(line(typed.title()), text(typed.aim()),
                new Audience(distinct(audience.levels()), distinct(audience.categories()),
                        distinct(audience.regions())),
                typed.lessons().stream().map(lesson -> clean(lesson, course)).toList(),
                typed.materials().stream().map(file -> known(file, course)).distinct().toList(), typed.capacity(),
                line(typed.contact()), line(typed.contactPhone()));
    }

    /** A lesson keeps its id, so that it is told when it moves; others than its own are new. */
    private static LessonPlan clean(LessonPlan typed, Course course) {
        var known = course.content().lessons().stream().anyMatch(one -> one.id().equals(typed.id()));
        var lecturer = typed.lecturer();
        return new LessonPlan(known ? typed.id() : Ids.next(), line(typed.topic()),
                new Lecturer(line(lecturer.name()), line(lecturer.unit()), line(lecturer.title())),
                text(typed.outline()), line(typed.place()), typed.from(), typed.to(), typed.hours());
    }

    /** Told by the file that this unit uploaded, whatever the browser says of it. */
    private CourseFile known(CourseFile named, Course course) {
        var there = course.content().materials().stream().filter(one -> one.id().equals(named.id())).findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        try {
            files.requireOwned(named.id(), course.unitId(), StoredFile.Kind.MATERIAL);
        } catch (InvalidInput unknown) {
            throw new InvalidInput("materials", "没有找到本单位上传的这份材料，请重新上传");
        }
        var file = files.file(named.id());
        return new CourseFile(file.id(), file.name(), file.sha256());
    }

    private static <T> List<T> distinct(List<T> some) {
        return some.stream().distinct().toList();
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : SeenText.of(typed.replaceAll("[\\r\\n]+", " "));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : SeenText.of(typed.replace("\r\n", "\n"));
    }
}
