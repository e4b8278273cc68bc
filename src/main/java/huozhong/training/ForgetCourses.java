package huozhong.training;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.document.Uploads;
import huozhong.shared.PersonalData;

/**
 * Lecturers, contacts, reasons and words name people: they go, with the materials. That courses were held, when, by
 * whom and how many hours somebody has stay.
 */
@Component
class ForgetCourses implements PersonalData {

    private static final String OF_PLAN = " where course_id in (select id from course where plan_id = ?)";

    private final JdbcClient jdbc;
    private final Courses courses;
    private final Uploads files;

    ForgetCourses(JdbcClient jdbc, Courses courses, Uploads files) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.files = files;
    }

    @Override
    public void forgetNominees(List<String> nominationIds) {
        jdbc.sql("update enrolment set reason = null, leave_file = null, result = null where person_id in (:people)")
                .param("people", nominationIds).update();
    }

    @Override
    public void forgetPlan(String planId) {
        var materials = courses.findByPlanIdOrderByBegunAtDescIdDesc(planId).stream()
                .flatMap(course -> course.content().materials().stream()).map(CourseContent.CourseFile::id).toList();
        jdbc.sql("update enrolment set reason = null, leave_file = null, result = null" + OF_PLAN).param(planId)
                .update();
        jdbc.sql("update course_event set text = ''" + OF_PLAN).param(planId).update();
        jdbc.sql("update course set content = ?, title = '', explanation = null, summary = null where plan_id = ?")
                .params(new CourseContentJson().convertToDatabaseColumn(CourseContent.EMPTY), planId).update();
        jdbc.sql("update lesson set topic = '', place = ''" + OF_PLAN).param(planId).update();
        files.forget(materials);
    }
}
