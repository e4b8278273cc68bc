package huozhong.submission;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/** What of lists goes to a plan's archive: no free text, and of people only the chosen. */
@Component
class ListsInArchive implements PlanArchive {

    private final ArchivedRows rows;

    ListsInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> parts(String planId) {
        return Map.of("lists", rows.of("""
                select s.id, s.number, o.name as owner, r.name as receiver, s.state, s.late, s.reported_at, s.receipt,
                    s.signed_at, s.accepted_at, s.withdrawn_at
                from submission s join unit_facts o on o.id = s.owner_id
                join region_facts r on r.id = s.receiver_id where s.plan_id = ? order by s.number""", planId));
    }

    @Override
    public Map<String, Object> nominee(String nominationId) {
        return Map.of("lists", rows.of("""
                select e.*, s.number from submission_entry e join submission s on s.id = e.submission_id
                where e.nomination_id = ? order by e.at""", nominationId));
    }
}
