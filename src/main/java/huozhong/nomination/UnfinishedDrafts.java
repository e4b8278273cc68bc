package huozhong.nomination;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.shared.Page;

/** Those of an import who are still drafts, with what their forms lack now: to be finished one after the other. */
@Service
@Transactional(readOnly = true)
public class UnfinishedDrafts {

    private final ImportReport report;
    private final Nominations nominations;
    private final JdbcClient jdbc;

    UnfinishedDrafts(ImportReport report, Nominations nominations, JdbcClient jdbc) {
        this.report = report;
        this.nominations = nominations;
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
                        select count(*) from roster_row r join nomination n on n.id = r.nomination_id
                        where r.import_id = ? and n.state = 'DRAFT'""")
                .param(importId).query(Integer.class).single();
    }

    /** In the file's order, after a row. */
    public Page<Unfinished> after(String importId, int after, int size, Caller caller) {
        report.find(importId, caller);
        var found = jdbc.sql("""
                        select r.sheet_row, n.id from roster_row r join nomination n on n.id = r.nomination_id
                        where r.import_id = ? and n.state = 'DRAFT' and r.sheet_row > ?
                        order by r.sheet_row limit ?""")
                .params(importId, after, size + 1)
                .query((row, n) -> unfinished(row.getInt(1), row.getString(2))).list();
        return Page.of(found, size, one -> String.valueOf(one.row()));
    }

    private Unfinished unfinished(int row, String nominationId) {
        var draft = nominations.findById(nominationId).orElseThrow();
        return new Unfinished(row, nominationId, draft.number(), draft.dossier().name(), draft.dossier().category(),
                draft.dossier().missing());
    }
}
