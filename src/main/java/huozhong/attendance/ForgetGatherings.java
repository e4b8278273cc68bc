package huozhong.attendance;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.shared.PersonalData;

/** Takes out why people were called or corrected; names stand nowhere here, so that hours become nobody's. */
@Component
class ForgetGatherings implements PersonalData {

    private final JdbcClient jdbc;
    private final Amendments amendments;

    ForgetGatherings(JdbcClient jdbc, Amendments amendments) {
        this.jdbc = jdbc;
        this.amendments = amendments;
    }

    @Override
    public void forgetNominees(List<String> nominationIds) {
        jdbc.sql("update expectation set override_reason = null where person_id in (:ids)")
                .param("ids", nominationIds).update();
        jdbc.sql("""
                update presence_change set reason = '' where presence_id in
                (select id from presence where person_id in (:ids))""").param("ids", nominationIds).update();
        amendments.forgetPeople(nominationIds);
    }

    @Override
    public void forgetPlan(String planId) {
        jdbc.sql("""
                update expectation set override_reason = null where override_reason is not null and gathering_id in
                (select id from gathering where plan_id = ?)""").param(planId).update();
        jdbc.sql("""
                update presence_change set reason = '' where presence_id in (select p.id from presence p
                join gathering g on g.id = p.gathering_id where g.plan_id = ?)""").param(planId).update();
        amendments.forgetPlan(planId);
    }
}
