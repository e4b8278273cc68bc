package huozhong.training;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.organization.Post;
import huozhong.plan.Plan;
import huozhong.training.CourseMarks.Mark;
import huozhong.training.CoursePage.Rights;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.TaskEntry;

/** What of a course a caller sees and may do. */
@Component
class CourseRights {

    private final CourseDuty duties;
    private final CourseMarks marks;
    private final OpenSteps steps;

    CourseRights(CourseDuty duties, CourseMarks marks, OpenSteps steps) {
        this.duties = duties;
        this.marks = marks;
        this.steps = steps;
    }

    boolean isVisible(Course course, Caller caller) {
        return duties.isVisible(course, caller.scope());
    }

    /** Whether he sees what is written and isn't in force: the organiser, who runs its region, who reviews it. */
    boolean isInside(Course course, Caller caller) {
        return duties.isInside(course, caller.scope());
    }

    Rights of(Course course, Plan plan, Caller caller) {
        var open = plan.status() == Plan.Status.PUBLISHED;
        var clerk = open && duties.writing(course, caller).isPresent();
        var acting = clerk || open && caller.dutyIn(course.unitId(), Post.Kind.LEADER).isPresent();
        var state = course.state();
        return new Rights(clerk && state.isWritable(), clerk && state == Course.State.DRAFTED,
                clerk && state == Course.State.PUBLISHED, acting && !state.isOver() && state != Course.State.HELD
                && state != Course.State.DRAFTED, clerk && course.published() > 0 && !state.isOver(), clerk,
                correction(course, caller));
    }

    private @Nullable String correction(Course course, Caller caller) {
        return steps.of(Course.PROCESS, course.id()).stream().filter(TaskEntry::isCorrection)
                .filter(task -> task.dutyOf(caller).isPresent()).map(TaskEntry::taskId).findFirst().orElse(null);
    }

    List<Mark> marks(Plan plan, Course course) {
        return marks.of(plan, course);
    }
}
