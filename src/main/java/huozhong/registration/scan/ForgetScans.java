package huozhong.registration.scan;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.document.Uploads;
import huozhong.shared.PersonalData;

/**
 * Takes the pictures of people who are forgotten away, and the uploads that they were part of; that a box was stamped
 * stays. With a plan's data goes what was never matched.
 */
@Component
class ForgetScans implements PersonalData {

    private final JdbcClient jdbc;
    private final Uploads files;

    ForgetScans(JdbcClient jdbc, Uploads files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public void forgetNominees(List<String> ids) {
        forget("p.nomination_id in (:some)", ids);
        jdbc.sql("update form_stamp set void_note = '' where nomination_id in (:ids) and void_note is not null")
                .param("ids", ids).update();
    }

    @Override
    public void forgetPlan(String planId) {
        forget("p.plan_id in (:some) and (p.nomination_id is null or p.nomination_id in (select n.id"
                + " from nomination_facts n where n.plan_id = p.plan_id and n.forgotten_at is not null))",
                List.of(planId));
        forgetUploads("i.plan_id in (:some)", List.of(planId));
    }

    private void forget(String which, List<String> some) {
        forgetUploads("i.id in (select p.intake_id from scan_page p where " + which + ")", some);
        var pictures = jdbc.sql("select p.file_id from scan_page p where p.file_id is not null and " + which)
                .param("some", some).query(String.class).list();
        var pages = jdbc.sql("select p.id from scan_page p where " + which).param("some", some).query(String.class)
                .list();
        if (!pages.isEmpty()) {
            jdbc.sql("update scan_page set file_id = null, code = null, note = '' where id in (:pages)")
                    .param("pages", pages).update();
        }
        files.forget(pictures);
    }

    /** What wasn't read by then is read no more. */
    private void forgetUploads(String which, List<String> some) {
        var intakes = jdbc.sql("select i.id from scan_intake i where " + which).param("some", some)
                .query(String.class).list();
        if (!intakes.isEmpty()) {
            var held = jdbc.sql("select file_id from scan_file where intake_id in (:ids)").param("ids", intakes)
                    .query(String.class).list();
            jdbc.sql("delete from scan_file where intake_id in (:ids)").param("ids", intakes).update();
            files.forget(held);
        }
    }
}
