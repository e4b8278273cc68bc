package huozhong.training.feedback;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.shared.PersonalData;

/** Words may name anybody: they go with the plan's data; who was asked goes with him. Marks stay. */
@Component
class ForgetFeedback implements PersonalData {

    private final JdbcClient jdbc;

    ForgetFeedback(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forgetNominees(List<String> nominationIds) {
        jdbc.sql("update feedback_ticket set code_hash = null where person_id in (:ids)").param("ids", nominationIds)
                .update();
    }

    @Override
    public void forgetPlan(String planId) {
        jdbc.sql("update feedback_answer set words = '' where course_id in (select id from course where plan_id = ?)")
                .param(planId).update();
    }
}
