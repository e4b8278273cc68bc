package huozhong.attendance;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.shared.PersonalData;

/** Takes out why people were called or corrected; names stand nowhere here, so that hours become nobody's. */
@Component
class ForgetGatherings implements PersonalData {

    private final JdbcClient jdbc;

    ForgetGatherings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forgetPlan(String planId) {
        jdbc.sql("""
                update expectation set override_reason = null where override_reason is not null and gathering_id in
                (select id from gathering where plan_id = ?)""").param(planId).update();
        jdbc.sql("""
                update presence_change set reason = '' where presence_id in (select p.id from presence p
                join gathering g on g.id = p.gathering_id where g.plan_id = ?)""").param(planId).update();
    }
}
