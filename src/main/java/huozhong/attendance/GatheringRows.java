package huozhong.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.attendance.Gathering.Kind;
import huozhong.attendance.Gathering.State;

/** All gatherings. */
@Repository
class GatheringRows {

    private final JdbcClient jdbc;

    GatheringRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String id, GatheringPlan plan) {
        jdbc.sql("""
                insert into gathering (id, plan_id, kind, owner_id, unit_id, host_id, region_id, title, place,
                starts_at, ends_at, revision, state, others) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 'PLANNED', 0)
                """).params(id, plan.planId(), plan.kind().name(), plan.ownerId(), plan.unitId(), plan.hostId(),
                        plan.regionId(), plan.title(), plan.place(), plan.startsAt(), plan.endsAt()).update();
    }

    /** One that is over keeps the time at which it was. */
    boolean move(String id, String title, String place, LocalDateTime startsAt, LocalDateTime endsAt) {
        return jdbc.sql("""
                update gathering set title = ?, place = ?, starts_at = ?, ends_at = ?, revision = revision + 1
                where id = ? and state = 'PLANNED'""").params(title, place, startsAt, endsAt, id).update() > 0;
    }

    boolean cancel(String id) {
        return jdbc.sql("update gathering set state = 'CANCELLED' where id = ? and counted_at is null").param(id)
                .update() > 0;
    }

    void end(String id) {
        jdbc.sql("update gathering set state = 'ENDED' where id = ? and state = 'PLANNED'").param(id).update();
    }

    void count(String id, LocalDateTime at) {
        jdbc.sql("update gathering set counted_at = ? where id = ? and counted_at is null").params(at, id).update();
    }

    void others(String id, int others) {
        jdbc.sql("update gathering set others = ? where id = ?").params(others, id).update();
    }

    Optional<Gathering> find(String id) {
        return jdbc.sql("select * from gathering where id = ?").param(id).query(GatheringRows::row).optional();
    }

    /** Of these owners, the earliest first. */
    List<Gathering> of(Collection<String> ownerIds) {
        return ownerIds.isEmpty() ? List.of() : jdbc.sql("""
                select * from gathering where owner_id in (:owners) order by starts_at, id""")
                .param("owners", ownerIds).query(GatheringRows::row).list();
    }

    /** Waits for who signs in at this moment. */
    void lock(String id) {
        jdbc.sql("select id from gathering where id = ? for update").param(id).query(String.class).single();
    }

    /** Some that are over by this time and that no other node has in hand. */
    List<Gathering> over(LocalDateTime now, int most) {
        return jdbc.sql("""
                select * from gathering where state = 'PLANNED' and ends_at <= ? order by ends_at, id limit ?
                for update skip locked""").params(now, most).query(GatheringRows::row).list();
    }

    private static Gathering row(ResultSet row, int number) throws SQLException {
        return new Gathering(row.getString("id"), row.getString("plan_id"), Kind.valueOf(row.getString("kind")),
                row.getString("owner_id"), row.getString("unit_id"), row.getString("host_id"),
                row.getString("region_id"), row.getString("title"), row.getString("place"),
                row.getObject("starts_at", LocalDateTime.class), row.getObject("ends_at", LocalDateTime.class),
                row.getInt("revision"), State.valueOf(row.getString("state")), row.getInt("others"),
                row.getObject("counted_at", LocalDateTime.class));
    }
}
