package huozhong.team;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/** What of teams goes to a plan's archive; their members say it themselves. */
@Component
class TeamsInArchive implements PlanArchive {

    private final ArchivedRows rows;

    TeamsInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> parts(String planId) {
        return Map.of("teams", rows.of("""
                select t.*, r.name as region from team t join region_facts r on r.id = t.region_id where t.plan_id = ?
                order by t.level, r.path, t.category""", planId));
    }

    @Override
    public Map<String, Object> nominee(String nominationId) {
        return Map.of("memberships", rows.of("""
                select m.*, t.level, t.category, r.name as region from member m join team t on t.id = m.team_id
                join region_facts r on r.id = t.region_id where m.nomination_id = ? order by m.joined_at, m.id""",
                nominationId));
    }
}
