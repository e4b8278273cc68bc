package huozhong.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.access.Duty;
import huozhong.report.ReportEvent.Kind;
import huozhong.shared.Shanghai;

/** What happened to reports; nothing of it is changed. */
@Repository
class ReportEvents {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was said at it. */
    record Said(String text, String parts, @Nullable LocalDate until, @Nullable String scan) {

        static Said of(String text) {
            return new Said(text, "", null, null);
        }
    }

    void add(ProgressReport report, Kind kind, Said said, String userId, Duty by) {
        jdbc.sql("""
                insert into report_event (report_id, ordinal, kind, number, user_id, unit_id, at, text, parts,
                until_day, scan) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(report.id(), of(report.id()).size() + 1, kind.name(), report.number(), userId, by.unitId(),
                        Shanghai.now(clock), said.text, said.parts, said.until, said.scan).update();
    }

    /** The first first. */
    List<ReportEvent> of(String reportId) {
        return jdbc.sql("select * from report_event where report_id = ? order by ordinal").param(reportId)
                .query((row, n) -> new ReportEvent(Kind.valueOf(row.getString("kind")), row.getInt("number"),
                        row.getString("user_id"), row.getString("unit_id"), row.getObject("at", LocalDateTime.class),
                        row.getString("text"), row.getString("parts"), row.getObject("until_day", LocalDate.class),
                        row.getString("scan")))
                .list();
    }
}
