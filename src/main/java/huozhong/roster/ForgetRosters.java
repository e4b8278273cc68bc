package huozhong.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.document.Uploads;
import huozhong.nomination.Nomination;
import huozhong.shared.PersonalData;

/** Takes the rows of people who are forgotten or deleted out of the imports; with a plan's data all its rosters go. */
@Component
class ForgetRosters implements PersonalData {

    private final JdbcClient jdbc;
    private final Uploads files;

    ForgetRosters(JdbcClient jdbc, Uploads files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public void forgetNominees(List<String> ids) {
        jdbc.sql("delete from roster_row where nomination_id in (:ids)").param("ids", ids).update();
    }

    @EventListener
    void on(Nomination.Deleted deleted) {
        forgetNominees(List.of(deleted.nominationId()));
    }

    @Override
    public void forgetPlan(String planId) {
        var held = new ArrayList<String>();
        jdbc.sql("select roster_id, photos_id from roster_import where plan_id = ?").param(planId).query(row -> {
            Stream.ofNullable(row.getString("roster_id")).forEach(held::add);
            Stream.ofNullable(row.getString("photos_id")).forEach(held::add);
        });
        jdbc.sql("delete from roster_row where import_id in (select id from roster_import where plan_id = ?)")
                .param(planId).update();
        jdbc.sql("delete from roster_import where plan_id = ?").param(planId).update();
        files.forget(held);
    }
}
