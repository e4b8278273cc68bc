package huozhong.training;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.SeenText;
import huozhong.training.ConfirmCourse.Confirmed;
import huozhong.training.CourseEvent.Kind;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form 审定结业: the organiser's leader lets the hours count, or gives the record back. */
@Component
class ConfirmCourse implements TaskForm<Confirmed> {

    private final Courses courses;
    private final CourseTrail trail;

    ConfirmCourse(Courses courses, CourseTrail trail) {
        this.courses = courses;
        this.trail = trail;
    }

    /** 同意结业 and 退回结业登记. */
    enum Decision { AGREE, BACK }

    /** With a reason where it is given back. */
    record Confirmed(Decision decision, @Nullable String text) {
    }

    @Override
    public Set<String> processes() {
        return Set.of(Course.PROCESS);
    }

    @Override
    public Set<String> decisions() {
        return Handled.words(Decision.class);
    }

    @Override
    public Class<Confirmed> payload() {
        return Confirmed.class;
    }

    @Override
    public Handled act(TaskInHand task, Confirmed given) {
        var course = courses.findById(task.caseId()).orElseThrow(NotFound::new);
        var text = given.text() == null ? "" : SeenText.of(given.text());
        if (given.decision() == Decision.BACK && text.isEmpty()) {
            throw new InvalidInput("text", "退回结业登记的，请写明理由");
        }
        trail.add(course, given.decision() == Decision.AGREE ? Kind.CONFIRMED : Kind.SENT_BACK, text, task.caller(),
                task.duty());
        return Handled.completed(given.decision().name());
    }
}
