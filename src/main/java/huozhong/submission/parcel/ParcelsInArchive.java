package huozhong.submission.parcel;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/**
 * What of parcels goes to a plan's archive: that they were taken, sent and kept, and that differences were explained;
 * the words only with a chosen nominee.
 */
@Component
class ParcelsInArchive implements PlanArchive {

    private final ArchivedRows rows;

    ParcelsInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> parts(String planId) {
        return Map.of("listExplanations", rows.of("""
                select o.name as unit, x.kind, x.at from list_explanation x join unit_facts o on o.id = x.unit_id
                where x.plan_id = ? order by x.at, x.difference_key""", planId),
                "parcelsTaken", rows.of("""
                select s.number, t.how, t.at, u.name as user_name from parcel_taking t
                join submission s on s.id = t.submission_id join user_account_facts u on u.id = t.user_id
                where s.plan_id = ? order by t.at, t.id""", planId),
                "parcelsSent", rows.of("""
                select s.number, m.sha256, m.state, m.at, u.name as user_name from parcel_mail m
                join submission s on s.id = m.submission_id join user_account_facts u on u.id = m.user_id
                where s.plan_id = ? order by m.at, m.id""", planId),
                "parcelsKept", rows.of("""
                select s.number, k.sha256, k.same, k.differing, k.at, u.name as user_name from kept_parcel k
                join submission s on s.id = k.submission_id join user_account_facts u on u.id = k.user_id
                where s.plan_id = ? order by k.at, k.id""", planId));
    }

    @Override
    public Map<String, Object> nominee(String nominationId) {
        return Map.of("listExplanations", rows.of("""
                select x.kind, x.text, x.at, u.name as user_name from list_explanation x
                join user_account_facts u on u.id = x.user_id where x.nomination_id = ?
                order by x.at, x.difference_key""", nominationId));
    }
}
