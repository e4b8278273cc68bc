package huozhong.plan;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/** What of a plan goes to its archive: all that was published. */
@Component
class PlanInArchive implements PlanArchive {

    private final ArchivedRows rows;

    PlanInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> parts(String planId) {
        return Map.of("supplements", rows.of("select * from supplement where plan_id = ? order by ordinal", planId),
                "plan", rows.of("""
                select p.*, r.name as region, u.name as office from plan p join region_facts r on r.id = p.region_id
                join unit_facts u on u.id = p.office_unit_id where p.id = ?""", planId).get(0));
    }
}
