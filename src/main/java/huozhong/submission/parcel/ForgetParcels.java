package huozhong.submission.parcel;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.document.Uploads;
import huozhong.shared.PersonalData;

/**
 * Takes away parcels that came in, which are full of people, what was said of differences, which may name anybody, and
 * where parcels were sent.
 */
@Component
class ForgetParcels implements PersonalData {

    private final KeptParcels kept;
    private final Uploads files;
    private final JdbcClient jdbc;

    ForgetParcels(KeptParcels kept, Uploads files, JdbcClient jdbc) {
        this.kept = kept;
        this.files = files;
        this.jdbc = jdbc;
    }

    @Override
    public void forgetNominees(List<String> nominationIds) {
        jdbc.sql("update list_explanation set text = '' where nomination_id in (:ids)").param("ids", nominationIds)
                .update();
        forget(kept.filesWith(nominationIds));
    }

    @Override
    public void forgetPlan(String planId) {
        jdbc.sql("update list_explanation set text = '' where plan_id = ?").param(planId).update();
        jdbc.sql("update parcel_mail set recipients = '' where submission_id in"
                + " (select id from submission where plan_id = ?)").param(planId).update();
        forget(kept.filesOf(planId));
    }

    private void forget(List<String> fileIds) {
        kept.withoutFiles(fileIds);
        files.forget(fileIds);
    }
}
