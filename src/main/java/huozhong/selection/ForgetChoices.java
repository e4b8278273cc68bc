package huozhong.selection;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.document.Uploads;
import huozhong.shared.PersonalData;

/** Takes free texts and minutes, which may name anybody, out of rounds. */
@Component
class ForgetChoices implements PersonalData {

    private final JdbcClient jdbc;
    private final Uploads files;

    ForgetChoices(JdbcClient jdbc, Uploads files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public void forgetNominees(List<String> nominationIds) {
        jdbc.sql("update choice set reason = null where nomination_id in (:ids)").param("ids", nominationIds).update();
        forgetObjections("nomination_id in (:ids)", "ids", nominationIds);
    }

    @Override
    public void forgetPlan(String planId) {
        var scans = jdbc.sql("select minutes_scan from selection where plan_id = ? and minutes_scan is not null")
                .param(planId).query(String.class).list();
        jdbc.sql("""
                update selection set minutes_scan = null, objections = null, note = null, version = version + 1
                where plan_id = ?""").param(planId).update();
        forgetObjections("selection_id in (select id from selection where plan_id = :plan)", "plan", planId);
        jdbc.sql("update consultation set text = '', version = version + 1"
                + " where selection_id in (select id from selection where plan_id = ?)").param(planId).update();
        files.forget(scans);
    }

    /** What is left says that there was one and what was found. */
    private void forgetObjections(String which, String parameter, Object value) {
        jdbc.sql("update objection set raised_by = null, text = '', answer = null, version = version + 1 where "
                + which)
                .param(parameter, value).update();
    }
}
