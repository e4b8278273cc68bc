package huozhong.report;

import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.shared.Shanghai;

/** Which passages of which versions the parts of a city's report were put together from. */
@Repository
class ReportSources {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportSources(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A part that took something of a version of another report. */
    record Taken(String reportId, String part, String fromReport, int number) {
    }

    List<Taken> of(String reportId) {
        return jdbc.sql("select * from report_source where report_id = ?").param(reportId).query(Taken.class).list();
    }

    /** In reports that were handed in. */
    List<Taken> from(String reportId) {
        return jdbc.sql("""
                select s.* from report_source s join progress_report r on r.id = s.report_id
                where s.from_report = ? and r.handed_in_at is not null order by r.code, s.part""")
                .param(reportId).query(Taken.class).list();
    }

    void take(Taken taken, String userId) {
        var again = jdbc.sql("""
                update report_source set number = ?, taken_by = ?, taken_at = ?
                where report_id = ? and part = ? and from_report = ?""")
                .params(taken.number, userId, Shanghai.now(clock), taken.reportId, taken.part, taken.fromReport)
                .update();
        if (again == 0) {
            jdbc.sql("""
                    insert into report_source (number, taken_by, taken_at, report_id, part, from_report)
                    values (?, ?, ?, ?, ?, ?)""")
                    .params(taken.number, userId, Shanghai.now(clock), taken.reportId, taken.part, taken.fromReport)
                    .update();
        }
    }
}
