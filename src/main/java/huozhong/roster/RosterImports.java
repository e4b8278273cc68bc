package huozhong.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.shared.Shanghai;

/** All imports; who writes one holds its lease, so that a second node doesn't write it at the same time. */
@Repository
class RosterImports {

    private static final Duration LEASE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    RosterImports(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void add(RosterImport added) {
        jdbc.sql("""
                insert into roster_import (id, plan_id, unit_id, roster_id, photos_id, sheet, state, created_by,
                    created_at)
                values (?,?,?,?,?,?,?,?,?)""")
                .params(added.id(), added.planId(), added.unitId(), added.fileId(), added.photosId(),
                        write(added.sheet()), added.state().name(), added.createdBy(), added.createdAt())
                .update();
    }

    Optional<RosterImport> find(String id) {
        return jdbc.sql("select * from roster_import where id = ?").param(id).query(this::row).optional();
    }

    /** Until the transaction ends nobody else changes it or writes a chunk of it. */
    Optional<RosterImport> lock(String id) {
        return jdbc.sql("select * from roster_import where id = ? for update").param(id).query(this::row).optional();
    }

    /** The latest of a unit, newest first. */
    List<RosterImport> of(String planId, String unitId, int most) {
        return jdbc.sql("""
                select * from roster_import where unit_id = ? and plan_id = ? order by created_at desc, id limit ?""")
                .params(unitId, planId, most).query(this::row).list();
    }

    /** False while somebody else writes it; the lease of a node that died runs out. */
    boolean acquire(String id, String holder) {
        var now = Shanghai.now(clock);
        return jdbc.sql("""
                update roster_import set state = 'RUNNING', lease_holder = ?, lease_until = ?
                where id = ? and (lease_holder is null or lease_until <= ?)""")
                .params(holder, now.plus(LEASE), id, now).update() == 1;
    }

    /** False where the lease was lost; locks the import for the rest of the transaction. */
    boolean renew(String id, String holder) {
        return jdbc.sql("update roster_import set lease_until = ? where id = ? and lease_holder = ?")
                .params(Shanghai.now(clock).plus(LEASE), id, holder).update() == 1;
    }

    /** Lets go of an import that was not finished; it can be confirmed again. */
    void release(String id, String holder) {
        jdbc.sql("update roster_import set lease_holder = null, lease_until = null where id = ? and lease_holder = ?")
                .params(id, holder).update();
    }

    void finish(String id, String holder) {
        jdbc.sql("""
                update roster_import set state = 'DONE', done_at = ?, lease_holder = null, lease_until = null
                where id = ? and lease_holder = ?""").params(Shanghai.now(clock), id, holder).update();
    }

    private RosterImport row(ResultSet row, int number) throws SQLException {
        return new RosterImport(row.getString("id"), row.getString("plan_id"), row.getString("unit_id"),
                row.getString("roster_id"), row.getString("photos_id"), read(row.getString("sheet")),
                RosterImport.State.valueOf(row.getString("state")), row.getString("lease_holder"),
                row.getObject("lease_until", LocalDateTime.class), row.getString("created_by"),
                row.getObject("created_at", LocalDateTime.class), row.getObject("done_at", LocalDateTime.class));
    }

    private String write(RosterImportSheet sheet) {
        try {
            return json.writeValueAsString(sheet);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private RosterImportSheet read(String stored) {
        try {
            return json.readValue(stored, RosterImportSheet.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
