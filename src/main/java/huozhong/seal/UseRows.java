package huozhong.seal;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.seal.SealUses.Days;

/** The record of uses; it is added to, and nothing else. */
@Repository
class UseRows {

    private static final String SELECT = "select u.* from seal_use u where ";
    private static final LocalDateTime EVER = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final LocalDateTime NEVER = LocalDateTime.of(9000, 1, 1, 0, 0);
    private static final String OLDER = """
            u.at >= :from and u.at < :to and (:before = '' or u.at < (select b.at from seal_use b where b.id = :before)
             or u.at = (select b.at from seal_use b where b.id = :before) and u.id < :before)
             order by u.at desc, u.id desc limit :most""";

    private final JdbcClient jdbc;

    UseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SealUse use) {
        jdbc.sql("""
                insert into seal_use (id, order_id, seal_id, unit_id, keeper_id, document_id, revision, sha256_before,
                sha256_after, certificate, at) values (?,?,?,?,?,?,?,?,?,?,?)""").params(use.id(), use.orderId(),
                use.sealId(), use.unitId(), use.keeperId(), use.documentId(), use.revision(), use.sha256Before(),
                use.sha256After(), use.certificate(), use.at()).update();
    }

    /** The youngest first, before the one that was last. */
    List<SealUse> of(Collection<String> unitIds, Days days, String before, int most) {
        return unitIds.isEmpty() ? List.of() : within(days, jdbc.sql(SELECT + "u.unit_id in (:units) and " + OLDER)
                .param("units", unitIds)).param("before", before).param("most", most).query(SealUse.class).list();
    }

    List<SealUse> everywhere(Days days, String before, int most) {
        return within(days, jdbc.sql(SELECT + OLDER)).param("before", before).param("most", most)
                .query(SealUse.class).list();
    }

    private static JdbcClient.StatementSpec within(Days days, JdbcClient.StatementSpec statement) {
        return statement.param("from", days.since() == null ? EVER : days.since().atStartOfDay())
                .param("to", days.until() == null ? NEVER : days.until().plusDays(1).atStartOfDay());
    }
}
