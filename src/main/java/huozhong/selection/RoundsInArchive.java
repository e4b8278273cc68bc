package huozhong.selection;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/** What of rounds goes to a plan's archive: no free text, and of people only the chosen. */
@Component
class RoundsInArchive implements PlanArchive {

    private final ArchivedRows rows;

    RoundsInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> parts(String planId) {
        return Map.of("rounds", rows.of("""
                select s.id, s.kind, s.level, u.name as owner, s.state, s.opened_at, s.confirmed_at, s.decided_on,
                    s.minutes_number, s.published_from, s.published_until,
                    (select count(*) from objection o where o.selection_id = s.id) as objections,
                    (select count(*) from objection o where o.selection_id = s.id and o.outcome = 'UPHELD') as upheld
                from selection s join unit_facts u on u.id = s.owner_id where s.plan_id = ?
                order by s.opened_at, s.id""", planId));
    }

    @Override
    public Map<String, Object> nominee(String nominationId) {
        return Map.of("choices",
                rows.of("select * from choice where nomination_id = ? order by chosen_at, id", nominationId));
    }
}
