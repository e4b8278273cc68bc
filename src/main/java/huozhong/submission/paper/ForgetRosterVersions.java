package huozhong.submission.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.document.Uploads;
import huozhong.shared.PersonalData;

/**
 * Nobody can be taken out of a document alone: a version with somebody on it who is forgotten says nothing any more,
 * and its files and scans go. That it was made, stamped and handed up stays.
 */
@Component
class ForgetRosterVersions implements PersonalData {

    private final JdbcClient jdbc;
    private final RosterVersions versions;
    private final RosterOrders orders;
    private final Uploads files;

    ForgetRosterVersions(JdbcClient jdbc, RosterVersions versions, RosterOrders orders, Uploads files) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.orders = orders;
        this.files = files;
    }

    @Override
    public void forgetNominees(List<String> nominationIds) {
        var gone = new HashSet<>(nominationIds);
        var forgotten = jdbc.sql("select id from roster_version where says <> '[]' and plan_id in"
                + " (select n.plan_id from nomination_facts n where n.id in (:ids))").param("ids", nominationIds)
                .query(String.class).list().stream().filter(id -> versions.find(id).orElseThrow().lines().stream()
                        .map(RosterLine::nominationId).anyMatch(gone::contains)).toList();
        if (!forgotten.isEmpty()) {
            forget(forgotten);
        }
    }

    /** Who went up is in the archive; a scan and a reason may name anybody. */
    @Override
    public void forgetPlan(String planId) {
        var all = jdbc.sql("select id from roster_version where plan_id = ?").param(planId).query(String.class).list();
        if (!all.isEmpty()) {
            forget(all);
        }
    }

    private void forget(List<String> versionIds) {
        var held = new ArrayList<String>();
        held.addAll(ids("select workbook_id from roster_version where id in (:some)", versionIds));
        held.addAll(ids("select paper_id from roster_version where id in (:some)", versionIds));
        held.addAll(ids("select file_id from roster_stamp where version_id in (:some) and file_id is not null",
                versionIds));
        held.removeIf(String::isEmpty);
        jdbc.sql("update roster_version set says = '[]', check_code = '', workbook_id = '', paper_id = ''"
                + " where id in (:some)").param("some", versionIds).update();
        jdbc.sql("update roster_stamp set file_id = null, found = '', reason = '', check_code = ''"
                + " where version_id in (:some)").param("some", versionIds).update();
        orders.forget(versionIds);
        files.forget(held);
    }

    private List<String> ids(String which, List<String> some) {
        return jdbc.sql(which).param("some", some).query(String.class).list();
    }
}
