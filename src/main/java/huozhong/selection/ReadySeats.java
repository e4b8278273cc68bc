package huozhong.selection;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.nomination.Nomination;
import huozhong.nomination.Nominees;
import huozhong.plan.Quota;

/** Which of a unit's seats no list carries yet: those that can go up, and those whose nominees aren't ready. */
@Component
class ReadySeats {

    private final Choices choices;
    private final Nominees nominees;
    private final JdbcClient jdbc;

    ReadySeats(Choices choices, Nominees nominees, JdbcClient jdbc) {
        this.choices = choices;
        this.nominees = nominees;
        this.jdbc = jdbc;
    }

    static boolean isListed(Quota quota) {
        return quota.kind() == Quota.Kind.OWN_POOL || quota.kind() == Quota.Kind.REGION_MARKS;
    }

    /** The seats of confirmed rounds that no list carries, of nominees who are on their way. */
    List<Choice> unlisted(String planId, String unitId) {
        return jdbc.sql("""
                select c.id from choice c join selection s on s.id = c.selection_id
                join nomination n on n.id = c.nomination_id
                where s.plan_id = ? and s.owner_id = ? and s.kind in (?, ?) and s.state in ('CONFIRMED', 'CLOSED')
                and c.state = 'CHOSEN' and n.state in ('ACCEPTED', 'IN_PROGRESS')
                and not exists (select 1 from submission_entry e where e.choice_id = c.id and e.state <> 'REMOVED')
                order by c.category, c.ranking, c.id""")
                .params(planId, unitId, Quota.Kind.OWN_POOL.name(), Quota.Kind.REGION_MARKS.name())
                .query(String.class).list().stream().map(id -> choices.findById(id).orElseThrow()).toList();
    }

    /** Of nominees who wait for their acceptance or are members already. */
    List<Choice> toList(String planId, String unitId) {
        return unlisted(planId, unitId).stream().filter(choice -> isReady(choice.nominationId())).toList();
    }

    boolean isReady(String nominationId) {
        return nominees.get(nominationId).state() == Nomination.State.ACCEPTED
                || nominees.awaits(nominationId, Nominees.AWAIT_ACCEPTANCE);
    }

    /** How many of a quota's seats lists carry. */
    int alreadyUp(String quotaId) {
        return jdbc.sql("""
                select count(*) from submission_entry e join choice c on c.id = e.choice_id
                where c.quota_id = ? and c.state = 'CHOSEN' and e.state <> 'REMOVED'""")
                .param(quotaId).query(Integer.class).single();
    }
}
