package huozhong.registration.print;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/**
 * Which forms were printed, when and by whom: of everybody by number, so that a stamped sheet that turns up can be
 * placed; what its 校验码 was only of a chosen nominee's.
 */
@Component
class PrintsInArchive implements PlanArchive {

    private final ArchivedRows rows;

    PrintsInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> parts(String planId) {
        return Map.of("formPrints", rows.of("""
                select n.number, f.code, f.dossier_version, f.sealing, f.at, f.outdated_at, o.name as unit,
                    u.name as user_name
                from form_print f join nomination_facts n on n.id = f.nomination_id
                join unit_facts o on o.id = f.unit_id left join user_account_facts u on u.id = f.printed_by
                where n.plan_id = ? order by f.at, f.code""", planId));
    }

    @Override
    public Map<String, Object> nominee(String nominationId) {
        return Map.of("prints", rows.of("""
                select f.code, f.check_code, f.dossier_version, f.sealing, f.at, f.outdated_at, o.name as unit,
                    u.name as user_name
                from form_print f join unit_facts o on o.id = f.unit_id
                left join user_account_facts u on u.id = f.printed_by
                where f.nomination_id = ? order by f.at, f.code""", nominationId));
    }
}
