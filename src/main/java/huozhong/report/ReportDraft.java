package huozhong.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.plan.ReportFigure;

/** What is written now: texts by part, numbers beside figures; a save holds only where nobody saved since. */
@Repository
class ReportDraft {

    private final JdbcClient jdbc;

    ReportDraft(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A part's text, its revision, and who saved it when. */
    record Text(String code, String text, Saved saved) {
    }

    /** Another number and why. */
    record Entered(ReportFigure figure, @Nullable Long number, String reason, Saved saved) {
    }

    /** Which revision it is, by whom and since when. */
    record Saved(int revision, String by, LocalDateTime at) {
    }

    Map<String, Text> texts(String reportId) {
        return jdbc.sql("select * from report_part where report_id = ?").param(reportId)
                .query((row, n) -> new Text(row.getString("code"), row.getString("text"), saved(row))).list().stream()
                .collect(Collectors.toMap(Text::code, Function.identity()));
    }

    Map<ReportFigure, Entered> entered(String reportId) {
        return jdbc.sql("select * from report_entry where report_id = ?").param(reportId)
                .query((row, n) -> new Entered(ReportFigure.valueOf(row.getString("figure")),
                        Optional.ofNullable(row.getObject("entered")).map(Number.class::cast).map(Number::longValue)
                                .orElse(null), row.getString("reason"), saved(row))).list().stream()
                .collect(Collectors.toMap(Entered::figure, Function.identity()));
    }

    /** False where another revision than the one before this is there. */
    boolean save(String reportId, Text text) {
        var saved = text.saved;
        return saved.revision == 1 ? added("""
                insert into report_part (text, revision, saved_by, saved_at, report_id, code)
                values (?, ?, ?, ?, ?, ?)""", text.text, 1, saved.by, saved.at, reportId, text.code)
                : jdbc.sql("""
                update report_part set text = ?, revision = ?, saved_by = ?, saved_at = ?
                where report_id = ? and code = ? and revision = ?""")
                .params(text.text, saved.revision, saved.by, saved.at, reportId, text.code, saved.revision - 1)
                .update() == 1;
    }

    /** The same of a number. */
    boolean save(String reportId, Entered entered) {
        var saved = entered.saved;
        return saved.revision == 1 ? added("""
                insert into report_entry (entered, reason, revision, saved_by, saved_at, report_id, figure)
                values (?, ?, ?, ?, ?, ?, ?)""", entered.number, entered.reason, 1, saved.by, saved.at, reportId,
                entered.figure.name())
                : jdbc.sql("""
                update report_entry set entered = ?, reason = ?, revision = ?, saved_by = ?, saved_at = ?
                where report_id = ? and figure = ? and revision = ?""")
                .params(entered.number, entered.reason, saved.revision, saved.by, saved.at, reportId,
                        entered.figure.name(), saved.revision - 1).update() == 1;
    }

    private boolean added(String sql, @Nullable Object... values) {
        try {
            return jdbc.sql(sql).params(values).update() == 1;
        } catch (DuplicateKeyException savedMeanwhile) {
            return false;
        }
    }

    private static Saved saved(ResultSet row) throws SQLException {
        return new Saved(row.getInt("revision"), row.getString("saved_by"),
                row.getObject("saved_at", LocalDateTime.class));
    }
}
