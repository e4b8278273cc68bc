package huozhong.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.nomination.DossierRow;
import huozhong.nomination.field.Field;
import huozhong.shared.Page;

/** Those of an import who are still drafts, with what their forms lack now: to be finished one after the other. */
@Service
@Transactional(readOnly = true)
public class UnfinishedDrafts {

    private final ImportReport report;
    private final JdbcClient jdbc;

    UnfinishedDrafts(ImportReport report, JdbcClient jdbc) {
        this.report = report;
        this.jdbc = jdbc;
    }

    /** A draft by its row in the file; without anything missing it only waits to be submitted. */
    public record Unfinished(int row, String nominationId, String number, @Nullable String name,
                             @Nullable String category, List<Field> missing) {
    }

    /** How many there are. */
    public int count(String importId, Caller caller) {
        report.find(importId, caller);
        return jdbc.sql("""
                        select count(*) from roster_row r join draft_facts d on d.id = r.nomination_id
                        where r.import_id = ?""")
                .param(importId).query(Integer.class).single();
    }

    /** In the file's order, after a row. */
    public Page<Unfinished> after(String importId, int after, int size, Caller caller) {
        report.find(importId, caller);
        var found = jdbc.sql("""
                        select r.sheet_row, d.* from roster_row r join draft_facts d on d.id = r.nomination_id
                        where r.import_id = ? and r.sheet_row > ?
                        order by r.sheet_row limit ?""")
                .params(importId, after, size + 1)
                .query((row, n) -> unfinished(row)).list();
        return Page.of(found, size, one -> String.valueOf(one.row()));
    }

    private static Unfinished unfinished(ResultSet row) throws SQLException {
        var dossier = DossierRow.of(row);
        return new Unfinished(row.getInt("sheet_row"), row.getString("id"), row.getString("number"), dossier.name(),
                dossier.category(), dossier.missing());
    }
}
