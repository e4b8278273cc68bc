package huozhong.registration.scan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** What was found on pages, and what was decided of it. */
@Repository
class ScannedPages {

    private final JdbcClient jdbc;
    private final Clock clock;

    ScannedPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(ScanPage page, ScanIntake intake) {
        jdbc.sql("""
                insert into scan_page (id, intake_id, plan_id, unit_id, page, part, file_id, state, code,
                    nomination_id, seen, note, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(page.id(), intake.id(), intake.planId(), intake.unitId(), page.page(), page.part(),
                        page.fileId(), page.state().name(), page.code(), page.nominationId(), page.seen(),
                        page.note(), Shanghai.now(clock))
                .update();
    }

    /** Kept from others to the end of the transaction. */
    ScanPage take(String id) {
        return jdbc.sql("select * from scan_page where id = ? for update").param(id)
                .query((row, n) -> page(row)).optional().orElseThrow(NotFound::new);
    }

    Optional<ScanPage> find(String id) {
        return jdbc.sql("select * from scan_page where id = ?").param(id).query((row, n) -> page(row)).optional();
    }

    /** Whose upload it is, and of which plan. */
    ScanIntake intake(String intakeId) {
        return jdbc.sql("""
                select id, plan_id, unit_id, total, done, attempts, created_by, created_at from scan_intake
                where id = ?""").param(intakeId).query(ScanIntake.class).optional().orElseThrow(NotFound::new);
    }

    /** Whether another page of this intake shows the form under this code already. */
    boolean hasCode(String intakeId, String code) {
        return jdbc.sql("select count(*) from scan_page where intake_id = ? and code = ?"
                + " and state in ('MATCHED', 'ASK')").params(intakeId, code).query(Integer.class).single() > 0;
    }

    void settle(String id, PageState state, String nominationId, String note, String userId) {
        jdbc.sql("""
                update scan_page set state = ?, nomination_id = ?, note = ?, decided_by = ?, decided_at = ?
                where id = ?""")
                .params(state.name(), nominationId.isEmpty() ? null : nominationId, note, userId,
                        Shanghai.now(clock), id)
                .update();
    }

    private static ScanPage page(ResultSet row) throws SQLException {
        return new ScanPage(row.getString("id"), row.getString("intake_id"), row.getInt("page"), row.getInt("part"),
                row.getString("file_id"), PageState.valueOf(row.getString("state")), row.getString("code"),
                row.getString("nomination_id"), row.getString("seen"), row.getString("note"));
    }
}
