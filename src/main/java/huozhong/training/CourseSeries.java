package huozhong.training;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.organization.Organization;
import huozhong.plan.Plan;
import huozhong.shared.AtOnce;

/** 编号 of courses: 沈火〔2024〕训001号, counted in each plan, drawn at once, never used again. */
@Repository
class CourseSeries {

    private static final String ADVANCE = "update course_series set last = last + 1 where plan_id = ?";

    private final AtOnce atOnce;
    private final Organization organization;

    CourseSeries(AtOnce atOnce, Organization organization) {
        this.atOnce = atOnce;
        this.organization = organization;
    }

    String next(Plan plan) {
        int last = atOnce.call(jdbc -> advance(jdbc, plan.id()));
        return plan.series(organization.region(plan.regionId()))
                + "训%03d号".formatted(last);
    }

    private static int advance(JdbcClient jdbc, String planId) {
        if (jdbc.sql(ADVANCE).param(planId).update() == 0) {
            begin(jdbc, planId);
        }
        return jdbc.sql("select last from course_series where plan_id = ?").param(planId).query(Integer.class)
                .single();
    }

    private static void begin(JdbcClient jdbc, String planId) {
        try {
            jdbc.sql("insert into course_series (plan_id, last) values (?, 1)").param(planId).update();
        } catch (DuplicateKeyException begunMeanwhile) {
            jdbc.sql(ADVANCE).param(planId).update();
        }
    }
}
