package huozhong.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.document.Uploads;
import huozhong.shared.PersonalData;

/**
 * Texts, reasons and words may name anybody: they go, with the scans. That reports were handed in, when, by whom, and
 * the hash of what they said stay.
 */
@Component
class ForgetReports implements PersonalData {

    private static final String OF_PLAN = " where report_id in (select id from progress_report where plan_id = ?)";

    private final JdbcClient jdbc;
    private final Uploads files;

    ForgetReports(JdbcClient jdbc, Uploads files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public void forgetPlan(String planId) {
        jdbc.sql("update report_part set text = ''" + OF_PLAN).param(planId).update();
        jdbc.sql("update report_entry set reason = ''" + OF_PLAN).param(planId).update();
        var sent = jdbc.sql("select scan from report_event" + OF_PLAN + " and scan is not null").param(planId)
                .query(String.class).list();
        jdbc.sql("update report_event set text = '', scan = null" + OF_PLAN).param(planId).update();
        files.forget(sent);
        var scans = jdbc.sql("select scan from report_version" + OF_PLAN + " and scan is not null").param(planId)
                .query(String.class).list();
        jdbc.sql("update report_version set content = '', scan = null" + OF_PLAN).param(planId).update();
        files.forget(scans);
    }
}
