package huozhong.submission;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.shared.PersonalData;

/** Takes free texts, which may name anybody, out of lists. */
@Component
class ForgetLists implements PersonalData {

    private final JdbcClient jdbc;

    ForgetLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forgetNominees(List<String> nominationIds) {
        jdbc.sql("delete from submission_opened where nomination_id in (:ids)").param("ids", nominationIds).update();
        jdbc.sql("update submission_entry set reason = '' where nomination_id in (:ids)").param("ids", nominationIds)
                .update();
    }

    @Override
    public void forgetPlan(String planId) {
        jdbc.sql("update submission set shortfall = '', withdraw_reason = null, version = version + 1"
                + " where plan_id = ?")
                .param(planId).update();
    }
}
