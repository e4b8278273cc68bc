package huozhong.training;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;

import huozhong.review.ContentSource;
import huozhong.shared.NotFound;

/** The contents of courses, for whoever reviews them. */
@Component
class CourseContents implements ContentSource {

    private final Courses courses;
    private final CourseRules rules;
    private final PublishCourse publishing;

    CourseContents(Courses courses, CourseRules rules, PublishCourse publishing) {
        this.courses = courses;
        this.rules = rules;
        this.publishing = publishing;
    }

    @Override
    public String process() {
        return Course.PROCESS;
    }

    @Override
    public JsonNode covered(String caseId) {
        return find(caseId).content().covered().json();
    }

    @Override
    public String author(String caseId) {
        return find(caseId).writtenBy();
    }

    @Override
    public List<String> casesOf(String planId) {
        return courses.findByPlanIdOrderByBegunAtDescIdDesc(planId).stream().map(Course::id).toList();
    }

    @Override
    public Map<String, String> parts() {
        return CourseContent.PARTS;
    }

    @Override
    public void returned(String caseId) {
        var course = find(caseId);
        course.giveBack();
        courses.saveAndFlush(course);
    }

    /** What no review covers of a published course is in force at once. */
    @Override
    public void corrected(String caseId, boolean covered) {
        var course = find(caseId);
        rules.requireWhole(course.content());
        if (course.state() == Course.State.RETURNED) {
            course.submit();
        } else {
            course.submitChange(covered);
        }
        courses.saveAndFlush(course);
        if (course.state() == Course.State.PUBLISHED) {
            publishing.reschedule(course);
        }
    }

    private Course find(String caseId) {
        return courses.findById(caseId).orElseThrow(NotFound::new);
    }
}
