package huozhong.nomination.people;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/** What of a chosen nominee goes to a plan's archive: the dossier with its versions, and the opinions. */
@Component
class NomineeInArchive implements PlanArchive {

    private static final String USER = "(select u.name from user_account_facts u where u.id = %s) as user_name";

    private final ArchivedRows rows;

    NomineeInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> nominee(String nominationId) {
        return Map.of("nomination", rows.of("""
                select n.*, e.name as recommender, o.name as origin, r.name as region
                from nomination n join unit_facts e on e.id = n.recommender_id join unit_facts o on o.id = n.origin_id
                join region_facts r on r.id = n.region_id where n.id = ?""", nominationId).get(0),
                "versions", rows.of("select v.*, " + USER.formatted("v.user_id")
                        + " from dossier_version v where v.nomination_id = ? order by v.version", nominationId),
                "opinions", rows.of("select o.*, " + USER.formatted("o.user_id")
                        + ", v.cause as void_cause, v.reason as void_reason, v.at as void_at from opinion o"
                        + " left join opinion_void v on v.opinion_id = o.id where o.nomination_id = ?"
                        + " order by o.at, o.id", nominationId));
    }
}
