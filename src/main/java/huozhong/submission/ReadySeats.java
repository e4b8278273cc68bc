package huozhong.submission;

import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.nomination.Nominees;
import huozhong.plan.Quota;

/** Which of a unit's seats no list carries yet: those that can go up, and those whose nominees aren't ready. */
@Component
public class ReadySeats {

    private final JdbcClient jdbc;

    ReadySeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A seat that somebody was chosen for. */
    public record Seat(String choiceId, String nominationId, String quotaId) {
    }

    static boolean isListed(Quota quota) {
        return quota.kind() == Quota.Kind.OWN_POOL || quota.kind() == Quota.Kind.REGION_MARKS;
    }

    /** The seats of confirmed rounds that no list carries, of nominees who are on their way. */
    List<Seat> unlisted(String planId, String unitId) {
        return jdbc.sql("""
                select c.id, c.nomination_id, c.quota_id
                from choice_facts c join selection_facts s on s.id = c.selection_id
                join nomination_facts n on n.id = c.nomination_id
                where s.plan_id = ? and s.owner_id = ? and s.kind in (?, ?) and s.state in ('CONFIRMED', 'CLOSED')
                and c.state = 'CHOSEN' and n.state in ('ACCEPTED', 'IN_PROGRESS')
                and not exists (select 1 from submission_entry e where e.choice_id = c.id and e.state <> 'REMOVED')
                order by c.category, c.ranking, c.id""")
                .params(planId, unitId, Quota.Kind.OWN_POOL.name(), Quota.Kind.REGION_MARKS.name())
                .query((row, n) -> new Seat(row.getString(1), row.getString(2), row.getString(3))).list();
    }

    /** Of nominees who wait for their acceptance or are members already. */
    public List<Seat> toList(String planId, String unitId) {
        return ready(unlisted(planId, unitId));
    }

    /** Those of them that can go up. */
    List<Seat> ready(List<Seat> unlisted) {
        if (unlisted.isEmpty()) {
            return List.of();
        }
        var there = Set.copyOf(jdbc.sql("select id from nomination_facts where id in (:ids)"
                        + " and (state = 'ACCEPTED' or awaits = :place)")
                .param("ids", unlisted.stream().map(Seat::nominationId).distinct().toList())
                .param("place", Nominees.AWAIT_ACCEPTANCE).query(String.class).list());
        return unlisted.stream().filter(seat -> there.contains(seat.nominationId())).toList();
    }

    /** How many of a quota's seats lists carry. */
    int alreadyUp(String quotaId) {
        return jdbc.sql("""
                select count(*) from submission_entry e join choice_facts c on c.id = e.choice_id
                where c.quota_id = ? and c.state = 'CHOSEN' and e.state <> 'REMOVED'""")
                .param(quotaId).query(Integer.class).single();
    }
}
