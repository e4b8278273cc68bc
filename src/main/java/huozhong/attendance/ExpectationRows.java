package huozhong.attendance;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is expected where; one row a gathering and person. */
@Repository
class ExpectationRows {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ExpectationRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Until the transaction ends nobody else gives away their time; in one order, so that none waits for ever. */
    void lock(Collection<String> people) {
        var sorted = people.stream().distinct().sorted().toList();
        for (var from = 0; from < sorted.size(); from += AT_ONCE) {
            var some = sorted.subList(from, Math.min(sorted.size(), from + AT_ONCE));
            var there = new HashSet<>(locked(some));
            var missing = some.stream().filter(one -> !there.contains(one)).toList();
            if (!missing.isEmpty()) {
                begin(missing);
            }
        }
    }

    private List<String> locked(List<String> people) {
        return jdbc.sql("""
                select person_id from attendance_lock where person_id in (:people) order by person_id for update""")
                .param("people", people).query(String.class).list();
    }

    private void begin(List<String> people) {
        try {
            batches.batchUpdate("insert into attendance_lock (person_id) values (?)",
                    people.stream().map(one -> new Object[] {one}).toList());
        } catch (DuplicateKeyException someBegunMeanwhile) {
            locked(people);
        }
    }

    /** Who of them is expected at another gathering in this time; back to back is no conflict. */
    List<Busy> busy(Collection<String> people, LocalDateTime from, LocalDateTime to, String except) {
        var all = List.copyOf(people);
        var found = new ArrayList<Busy>();
        for (var at = 0; at < all.size(); at += AT_ONCE) {
            found.addAll(jdbc.sql("""
                    select e.person_id, g.id as gathering_id, g.title, g.starts_at, g.ends_at
                    from expectation e join gathering g on g.id = e.gathering_id
                    where e.person_id in (:people) and e.state = 'EXPECTED' and g.state = 'PLANNED' and g.id <> :except
                    and g.starts_at < :to and g.ends_at > :from order by g.starts_at, g.id, e.person_id""")
                    .param("people", all.subList(at, Math.min(all.size(), at + AT_ONCE))).param("from", from)
                    .param("to", to).param("except", except).query(Busy.class).list());
        }
        return found;
    }

    /** Whoever is there already is expected again, in this capacity. */
    void call(String gatheringId, List<Called> people) {
        var there = new HashSet<>(jdbc.sql("select person_id from expectation where gathering_id = ?")
                .param(gatheringId).query(String.class).list());
        batches.batchUpdate("""
                update expectation set member_id = ?, state = 'EXPECTED', override_reason = ?
                where gathering_id = ? and person_id = ?""", people.stream()
                .filter(one -> there.contains(one.personId())).map(one -> new Object[] {one.memberId(),
                        one.overrideReason(), gatheringId, one.personId()}).toList());
        batches.batchUpdate("""
                insert into expectation (gathering_id, person_id, attendee_kind, member_id, state, override_reason)
                values (?, ?, ?, ?, 'EXPECTED', ?)""", people.stream().filter(one -> !there.contains(one.personId()))
                .map(one -> new Object[] {gatheringId, one.personId(), AttendeeKind.MEMBER.name(), one.memberId(),
                        one.overrideReason()}).toList());
    }

    void become(String gatheringId, String personId, Expectation.State state) {
        jdbc.sql("update expectation set state = ? where gathering_id = ? and person_id = ?")
                .params(state.name(), gatheringId, personId).update();
    }

    Optional<Expectation> find(String gatheringId, String personId) {
        return jdbc.sql("select * from expectation where gathering_id = ? and person_id = ?")
                .params(gatheringId, personId).query(Expectation.class).optional();
    }

    List<Expectation> of(String gatheringId) {
        return jdbc.sql("select * from expectation where gathering_id = ? order by person_id").param(gatheringId)
                .query(Expectation.class).list();
    }
}
