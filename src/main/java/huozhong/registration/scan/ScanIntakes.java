package huozhong.registration.scan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.shared.Shanghai;

/** Intakes with their files, and how far each is read. */
@Repository
class ScanIntakes {

    private static final String ROW = "select id, plan_id, unit_id, total, done, attempts, created_by, created_at"
            + " from scan_intake where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ScanIntakes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A file of an intake and how many pages it has. */
    record Part(String fileId, int pages) {
    }

    void add(ScanIntake intake, List<Part> parts) {
        jdbc.sql("""
                insert into scan_intake (id, plan_id, unit_id, total, done, attempts, next_at, created_by, created_at)
                values (?, ?, ?, ?, 0, 0, ?, ?, ?)""")
                .params(intake.id(), intake.planId(), intake.unitId(), intake.total(), intake.createdAt(),
                        intake.createdBy(), intake.createdAt())
                .update();
        for (var seq = 0; seq < parts.size(); seq++) {
            jdbc.sql("insert into scan_file (intake_id, seq, file_id, pages) values (?, ?, ?, ?)")
                    .params(intake.id(), seq, parts.get(seq).fileId, parts.get(seq).pages).update();
        }
    }

    /** The latest, with how far each is. */
    List<ScanIntake> latest(String planId, String unitId, int many) {
        return jdbc.sql(ROW + "unit_id = ? and plan_id = ? order by created_at desc, id limit " + many)
                .params(unitId, planId).query(ScanIntake.class).list();
    }

    /** One that nobody has in hand, kept from others to the end of the transaction. */
    Optional<ScanIntake> take() {
        return jdbc.sql(ROW + "finished_at is null and next_at <= ? order by next_at, id limit 1"
                + " for update skip locked").param(Shanghai.now(clock)).query(ScanIntake.class).optional();
    }

    List<Part> parts(String intakeId) {
        return jdbc.sql("select file_id, pages from scan_file where intake_id = ? order by seq").param(intakeId)
                .query(Part.class).list();
    }

    /** One more page is read; the last one ends it. */
    void advance(ScanIntake intake) {
        var isLast = intake.done() + 1 >= intake.total();
        jdbc.sql("update scan_intake set done = done + 1, attempts = 0, finished_at = ? where id = ?")
                .params(isLast ? Shanghai.now(clock) : null, intake.id()).update();
    }

    void finish(ScanIntake intake) {
        jdbc.sql("update scan_intake set finished_at = ? where id = ?").params(Shanghai.now(clock), intake.id())
                .update();
    }

    /** Tries again after 1, 2, 4 … seconds. */
    void postpone(ScanIntake intake) {
        jdbc.sql("update scan_intake set attempts = attempts + 1, next_at = ? where id = ?")
                .params(Shanghai.now(clock).plusSeconds(1L << Math.min(intake.attempts(), 6)), intake.id()).update();
    }
}
