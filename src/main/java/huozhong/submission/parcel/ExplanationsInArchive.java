package huozhong.submission.parcel;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/** That differences of lists were explained goes to a plan's archive; the words only with a chosen nominee's. */
@Component
class ExplanationsInArchive implements PlanArchive {

    private final ArchivedRows rows;

    ExplanationsInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> parts(String planId) {
        return Map.of("listExplanations", rows.of("""
                select o.name as unit, x.kind, x.at from list_explanation x join unit_facts o on o.id = x.unit_id
                where x.plan_id = ? order by x.at, x.difference_key""", planId));
    }

    @Override
    public Map<String, Object> nominee(String nominationId) {
        return Map.of("listExplanations", rows.of("""
                select x.kind, x.text, x.at, u.name as user_name from list_explanation x
                join user_account_facts u on u.id = x.user_id where x.nomination_id = ?
                order by x.at, x.difference_key""", nominationId));
    }
}
