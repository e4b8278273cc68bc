package huozhong.submission.parcel;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.shared.PersonalData;

/** Takes away what was said of differences: free text, which may name anybody. */
@Component
class ForgetExplanations implements PersonalData {

    private final JdbcClient jdbc;

    ForgetExplanations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forgetNominees(List<String> nominationIds) {
        jdbc.sql("update list_explanation set text = '' where nomination_id in (:ids)").param("ids", nominationIds)
                .update();
    }

    @Override
    public void forgetPlan(String planId) {
        jdbc.sql("update list_explanation set text = '' where plan_id = ?").param(planId).update();
    }
}
