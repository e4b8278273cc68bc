package huozhong.registration.sealed;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/**
 * Which seals forms had, pressed by whom on whose word, and which were asked of a department; of a chosen nominee the
 * file that has them, too, and what the seal was asked for.
 */
@Component
class FormSealsInArchive implements PlanArchive {

    private static final String OF_FORMS = ".kind = '" + SealedForms.KIND + "' and ";

    private final ArchivedRows rows;

    FormSealsInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> parts(String planId) {
        return Map.of("formSeals", rows.of("""
                select n.number, s.box, s.seal, o.name as unit, l.name as ordered_by, k.name as keeper, s.opinion_on,
                    s.at, s.ended, s.ended_at, s.sha256_before, s.sha256_after, s.certificate
                from seal_use_facts s join nomination_facts n on n.id = s.subject
                join unit_facts o on o.id = s.unit_id left join user_account_facts l on l.id = s.ordered_by
                left join user_account_facts k on k.id = s.keeper_id
                where s""" + OF_FORMS + "n.plan_id = ? order by s.at, s.id", planId),
                "formSealRequests", rows.of("""
                select n.number, r.box, o.name as unit, d.name as department, a.name as asked_by, r.asked_at, r.state
                from seal_request_facts r join nomination_facts n on n.id = r.subject
                join unit_facts o on o.id = r.unit_id join unit_facts d on d.id = r.department_id
                left join user_account_facts a on a.id = r.asked_by
                where r""" + OF_FORMS + "n.plan_id = ? order by r.asked_at, r.id", planId));
    }

    @Override
    public Map<String, Object> nominee(String nominationId) {
        return Map.of("seals", rows.of("""
                select s.box, s.seal, o.name as unit, l.name as ordered_by, k.name as keeper, s.opinion_on, s.at,
                    s.ended, s.ended_at, s.sha256_before, s.sha256_after, s.certificate,
                    case when s.ended = 0 and not exists (select 1 from seal_use_facts f
                        where f.document_id = s.document_id and f.revision > s.revision and f.ended = 0)
                        then s.file_id end as scan
                from seal_use_facts s join unit_facts o on o.id = s.unit_id
                left join user_account_facts l on l.id = s.ordered_by
                left join user_account_facts k on k.id = s.keeper_id
                where s""" + OF_FORMS + "s.subject = ? order by s.at, s.id", nominationId),
                "sealRequests", rows.of("""
                select r.box, o.name as unit, d.name as department, a.name as asked_by, r.asked_at, r.purpose, r.state,
                    r.reason
                from seal_request_facts r join unit_facts o on o.id = r.unit_id
                join unit_facts d on d.id = r.department_id left join user_account_facts a on a.id = r.asked_by
                where r""" + OF_FORMS + "r.subject = ? order by r.asked_at, r.id", nominationId));
    }
}
