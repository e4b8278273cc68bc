package huozhong.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.attendance.Presence.Evidence;
import huozhong.attendance.Presence.State;
import huozhong.attendance.Presence.Worth;
import huozhong.shared.Ids;

/** All presences; one row a gathering and person, and each sending's nonce once. */
@Repository
class PresenceRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PresenceRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Breaks a unique key where he is written down already, or this sending was taken before. */
    void add(Presence one) {
        jdbc.sql("""
                insert into presence (id, gathering_id, person_id, attendee_kind, member_id, state, in_at, out_at,
                device_in_at, clock_off, means, by_user, nonce, minutes, conflict)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(one.id(), one.gatheringId(), one.personId(), one.attendeeKind().name(), one.memberId(),
                        one.state().name(), one.inAt(), one.outAt(), one.evidence().deviceInAt(), one.clockOff(),
                        one.means() == null ? null : one.means().name(), one.evidence().byUser(), one.nonce(),
                        one.minutes(),
                        one.conflict()).update();
    }

    /** As long as it doesn't count. */
    boolean change(Presence to) {
        return jdbc.sql("""
                update presence set state = ?, in_at = ?, out_at = ?, device_in_at = ?, clock_off = ?, means = ?,
                by_user = ?, minutes = ?, conflict = ? where id = ? and counted_at is null""")
                .params(to.state().name(), to.inAt(), to.outAt(), to.evidence().deviceInAt(), to.clockOff(),
                        to.means() == null ? null : to.means().name(), to.evidence().byUser(), to.minutes(),
                        to.conflict(),
                        to.id()).update() > 0;
    }

    /** Though it counts. */
    void amend(Presence to) {
        jdbc.sql("""
                update presence set state = ?, in_at = ?, out_at = ?, means = ?, by_user = ?, minutes = ?,
                conflict = null where id = ?""")
                .params(to.state().name(), to.inAt(), to.outAt(), Means.AMENDED.name(), to.evidence().byUser(),
                        to.minutes(),
                        to.id()).update();
    }

    /** What it said before stays. */
    void changed(Presence from, Presence to, String byUser, String reason, LocalDateTime at) {
        jdbc.sql("""
                insert into presence_change (id, presence_id, at, by_user, from_state, from_in, from_out, to_state,
                to_in, to_out, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), from.id(), at, byUser, from.state().name(), from.inAt(), from.outAt(),
                        to.state().name(), to.inAt(), to.outAt(), reason).update();
    }

    Optional<Presence> find(String gatheringId, String personId) {
        return jdbc.sql("select * from presence where gathering_id = ? and person_id = ?").params(gatheringId, personId)
                .query(PresenceRows::row).optional();
    }

    Optional<Presence> ofNonce(String nonce) {
        return jdbc.sql("select * from presence where nonce = ?").param(nonce).query(PresenceRows::row).optional();
    }

    List<Presence> of(Collection<String> gatheringIds) {
        return gatheringIds.isEmpty() ? List.of() : jdbc.sql("""
                select * from presence where gathering_id in (:gatherings) order by in_at, id""")
                .param("gatherings", gatheringIds).query(PresenceRows::row).list();
    }

    /** What he has, the latest first. */
    List<Presence> ofPerson(String personId) {
        return jdbc.sql("select * from presence where person_id = ? order by in_at desc, id").param(personId)
                .query(PresenceRows::row).list();
    }

    /** Another gathering where he was in this time; back to back is none. */
    Optional<String> elsewhere(Gathering here, String personId) {
        return jdbc.sql("""
                select g.id from presence p join gathering g on g.id = p.gathering_id
                where p.person_id = ? and p.state = 'PRESENT' and g.id <> ? and g.state <> 'CANCELLED'
                and g.starts_at < ? and g.ends_at > ? order by p.in_at, g.id limit 1""")
                .params(personId, here.id(), here.endsAt(), here.startsAt()).query(String.class).optional();
    }

    /** Who was expected and isn't written down was absent, or excused. */
    void freeze(Gathering over) {
        var missing = jdbc.sql("""
                select e.* from expectation e where e.gathering_id = ? and e.state <> 'RELEASED' and not exists
                (select 1 from presence p where p.gathering_id = e.gathering_id and p.person_id = e.person_id)
                order by e.person_id""").param(over.id()).query(Expectation.class).list();
        batches.batchUpdate("""
                insert into presence (id, gathering_id, person_id, attendee_kind, member_id, state, clock_off, nonce,
                minutes) values (?, ?, ?, ?, ?, ?, false, ?, 0)""", missing.stream().map(one -> new Object[] {
                    Ids.next(), one.gatheringId(), one.personId(), one.attendeeKind().name(), one.memberId(),
                    (one.state() == Expectation.State.EXCUSED ? State.EXCUSED : State.ABSENT).name(), Ids.next()})
                .toList());
    }

    /** From now on they count; a second time changes nothing. */
    int count(String gatheringId, LocalDateTime at) {
        return jdbc.sql("update presence set counted_at = ? where gathering_id = ? and counted_at is null")
                .params(at, gatheringId).update();
    }

    static Presence row(ResultSet row, int number) throws SQLException {
        return new Presence(row.getString("id"), row.getString("gathering_id"), row.getString("person_id"),
                AttendeeKind.valueOf(row.getString("attendee_kind")), row.getString("member_id"),
                State.valueOf(row.getString("state")), time(row, "in_at"), time(row, "out_at"),
                new Evidence(time(row, "device_in_at"), row.getBoolean("clock_off"), means(row),
                        row.getString("by_user")), row.getString("nonce"),
                new Worth(row.getInt("minutes"), time(row, "counted_at"), row.getString("conflict")));
    }

    private static @Nullable LocalDateTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class);
    }

    private static @Nullable Means means(ResultSet row) throws SQLException {
        var means = row.getString("means");
        return means == null ? null : Means.valueOf(means);
    }
}
