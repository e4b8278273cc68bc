package huozhong.training;

import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.review.ContentBook;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.training.Course.Cause;
import huozhong.training.CourseEvent.Kind;
import huozhong.workflow.Processes;

/** 提交审核, 变更 of what was published, and 取消举办 with its cause. */
@Service
@Transactional
public class SubmitCourse {

    private static final int LONGEST = 500;

    private final Courses courses;
    private final CourseDuty duties;
    private final CourseRules rules;
    private final PlanBook plans;
    private final ContentBook contents;
    private final Processes processes;
    private final CourseTrail trail;

    SubmitCourse(Courses courses, CourseDuty duties, CourseRules rules, PlanBook plans, ContentBook contents,
                 Processes processes, CourseTrail trail) {
        this.courses = courses;
        this.duties = duties;
        this.rules = rules;
        this.plans = plans;
        this.contents = contents;
        this.processes = processes;
        this.trail = trail;
    }

    /** Once all is said; where it was returned, its correction is a task. */
    public void submit(String courseId, Caller caller) {
        var course = visible(courseId, caller);
        var duty = duties.writing(course, caller).orElseThrow(NotFound::new);
        var plan = plans.plan(course.planId());
        plan.requireOpen();
        if (course.state() != Course.State.DRAFTED) {
            throw new CourseMoved(course.state());
        }
        rules.requireWhole(course.content());
        course.submit();
        courses.saveAndFlush(course);
        contents.handIn(Course.PROCESS, courseId);
        var rule = plan.training().orElseThrow(NoTraining::new);
        processes.start(Course.PROCESS, courseId, Map.of("authorityReview", rule.asksAuthority()));
        trail.add(course, Kind.SUBMITTED, "", "COURSE_SUBMITTED", caller, duty);
    }

    /** 变更: what was published stays in force while another content, time or place is written. */
    public void change(String courseId, String reason, Caller caller) {
        var course = visible(courseId, caller);
        var duty = duties.writing(course, caller).orElseThrow(NotFound::new);
        plans.plan(course.planId()).requireOpen();
        requireReason(reason, "请说明变更的原因");
        course.change();
        courses.saveAndFlush(course);
        processes.openCorrection(Course.PROCESS, courseId);
        trail.add(course, Kind.CHANGE_BEGUN, reason, "COURSE_CHANGE_BEGUN", caller, duty);
    }

    /** By the organiser's clerk or leader; a course that is over can't be cancelled. */
    public void cancel(String courseId, Cause cause, String words, Caller caller) {
        var course = visible(courseId, caller);
        var duty = acting(course, caller);
        plans.plan(course.planId()).requireOpen();
        requireReason(words, "请说明取消的情况");
        if (course.state() == Course.State.DRAFTED || course.state() == Course.State.HELD) {
            throw new CourseMoved(course.state());
        }
        course.cancel(cause, words);
        courses.saveAndFlush(course);
        processes.tell(Course.PROCESS, courseId, CourseCases.CANCELLED, Map.of());
        trail.add(course, Kind.CANCELLED, words, "COURSE_CANCELLED", caller, duty);
    }

    private Course visible(String courseId, Caller caller) {
        return courses.findById(courseId).filter(one -> duties.isVisible(one, caller.scope()))
                .orElseThrow(NotFound::new);
    }

    private static Duty acting(Course course, Caller caller) {
        return Stream.of(Post.Kind.CLERK, Post.Kind.LEADER)
                .flatMap(post -> caller.dutyIn(course.unitId(), post).stream()).findFirst().orElseThrow(NotFound::new);
    }

    private static void requireReason(String reason, String words) {
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > LONGEST) {
            throw new InvalidInput("reason", words + "，最多" + LONGEST + "字");
        }
    }
}
