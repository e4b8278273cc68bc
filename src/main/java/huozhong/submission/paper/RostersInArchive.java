package huozhong.submission.paper;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/** What of rosters goes to a plan's archive: which versions there were, and which went up; who was on them is there. */
@Component
class RostersInArchive implements PlanArchive {

    private final ArchivedRows rows;

    RostersInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> parts(String planId) {
        return Map.of("rosters", rows.of("""
                select u.name as unit, v.title, v.number, v.submission_id, v.made_at, v.handed_up_at,
                    (select min(s.at) from roster_stamp s where s.version_id = v.id and s.state = 'STAMPED')
                        as stamped_at
                from roster_version v join unit_facts u on u.id = v.unit_id where v.plan_id = ?
                order by u.name, v.made_at""", planId));
    }
}
