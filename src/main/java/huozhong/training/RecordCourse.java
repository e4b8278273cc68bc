package huozhong.training;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.SeenText;
import huozhong.training.CourseEvent.Kind;
import huozhong.training.RecordCourse.Recorded;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form 结业登记: what the organiser's clerk says of the course that was held. */
@Component
class RecordCourse implements TaskForm<Recorded> {

    private final Courses courses;
    private final CourseTrail trail;

    RecordCourse(Courses courses, CourseTrail trail) {
        this.courses = courses;
        this.trail = trail;
    }

    /** 发 and 不发. */
    enum Certificates { YES, NO }

    /** What came of it, and whether certificates are given. */
    record Recorded(@Nullable String summary, Certificates certificates) {
    }

    @Override
    public Set<String> processes() {
        return Set.of(Course.PROCESS);
    }

    @Override
    public Set<String> decisions() {
        return Set.of("DONE");
    }

    @Override
    public Class<Recorded> payload() {
        return Recorded.class;
    }

    @Override
    public Handled act(TaskInHand task, Recorded given) {
        var course = courses.findById(task.caseId()).orElseThrow(NotFound::new);
        var summary = given.summary() == null ? "" : SeenText.of(given.summary());
        if (summary.isEmpty()) {
            throw new InvalidInput("summary", "请填写结业小结");
        }
        course.record(summary, given.certificates() == Certificates.YES);
        courses.saveAndFlush(course);
        trail.add(course, Kind.RECORDED, "", task.caller(), task.duty());
        return Handled.completed("DONE");
    }
}
