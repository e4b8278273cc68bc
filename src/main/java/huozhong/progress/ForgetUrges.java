package huozhong.progress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.shared.PersonalData;

/** Takes out what units were told when they were urged, which may name anybody; that they were stays. */
@Component
class ForgetUrges implements PersonalData {

    private final JdbcClient jdbc;

    ForgetUrges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forgetPlan(String planId) {
        jdbc.sql("update report_urge set message = null where plan_id = ?").param(planId).update();
    }
}
