package huozhong.registration.word;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.document.Uploads;
import huozhong.nomination.Nomination;
import huozhong.roster.ImportUndone;
import huozhong.shared.PersonalData;

/**
 * Takes forms of people who are forgotten or deleted away, with the files in which they stand: whoever stands in the
 * same file keeps his own form without it.
 */
@Component
class ForgetWordForms implements PersonalData {

    /** His rows of imports may be gone already. */
    private static final String OF_NOMINEES = """
            select f.import_id, f.sheet_row, f.file_id from word_form f left join roster_row_facts r
            on r.import_id = f.import_id and r.sheet_row = f.sheet_row
            where r.nomination_id in (:ids) or r.import_id is null""";

    private final JdbcClient jdbc;
    private final Uploads files;

    ForgetWordForms(JdbcClient jdbc, Uploads files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public void forgetNominees(List<String> ids) {
        if (!ids.isEmpty()) {
            forget(jdbc.sql(OF_NOMINEES).param("ids", ids).query(Gone.class).list());
        }
    }

    @Override
    public void forgetPlan(String planId) {
        forget(jdbc.sql("select import_id, sheet_row, file_id from word_form where plan_id = ?").param(planId)
                .query(Gone.class).list());
    }

    @EventListener
    void on(Nomination.Deleted deleted) {
        forgetNominees(List.of(deleted.nominationId()));
    }

    @EventListener
    void on(ImportUndone undone) {
        forget(jdbc.sql("select import_id, sheet_row, file_id from word_form where import_id = ?")
                .param(undone.importId()).query(Gone.class).list());
    }

    /** A form that goes, by its columns. */
    record Gone(String importId, int sheetRow, @org.jspecify.annotations.Nullable String fileId) {
    }

    private void forget(List<Gone> gone) {
        gone.forEach(one -> jdbc.sql("delete from word_form where import_id = ? and sheet_row = ?")
                .params(one.importId, one.sheetRow).update());
        var held = gone.stream().map(Gone::fileId).filter(java.util.Objects::nonNull).distinct().toList();
        if (!held.isEmpty()) {
            jdbc.sql("update word_form set file_id = null where file_id in (:files)").param("files", held).update();
            files.forget(held);
        }
    }
}
