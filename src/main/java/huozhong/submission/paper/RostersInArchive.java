package huozhong.submission.paper;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/**
 * What of rosters goes to a plan's archive: which versions there were, which went up, and how each was stamped, without
 * what somebody typed; who was on them is there.
 */
@Component
class RostersInArchive implements PlanArchive {

    private static final String OF_ROSTERS = ".kind = '" + RosterOrders.KIND + "' and ";

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
                order by u.name, v.made_at""", planId),
                "rosterStamps", rows.of("""
                select v.title, v.number, s.track, s.state, s.parts, s.red, s.by_hand, s.at, u.name as user_name
                from roster_stamp s join roster_version v on v.id = s.version_id
                left join user_account_facts u on u.id = s.user_id
                where v.plan_id = ? order by v.title, s.at, s.id""", planId),
                "rosterSeals", rows.of("""
                select v.title, v.number, s.box, s.seal, o.name as unit, l.name as ordered_by, k.name as keeper, s.at,
                    s.ended, s.ended_at, s.sha256_before, s.sha256_after, s.certificate
                from seal_use_facts s join roster_version v on v.id = s.subject
                join unit_facts o on o.id = s.unit_id left join user_account_facts l on l.id = s.ordered_by
                left join user_account_facts k on k.id = s.keeper_id
                where s""" + OF_ROSTERS + "v.plan_id = ? order by v.title, s.at, s.id", planId),
                "rosterSealRequests", rows.of("""
                select v.title, v.number, r.box, o.name as unit, d.name as department, a.name as asked_by, r.asked_at,
                    r.state
                from seal_request_facts r join roster_version v on v.id = r.subject
                join unit_facts o on o.id = r.unit_id join unit_facts d on d.id = r.department_id
                left join user_account_facts a on a.id = r.asked_by
                where r""" + OF_ROSTERS + "v.plan_id = ? order by v.title, r.asked_at, r.id", planId));
    }
}
