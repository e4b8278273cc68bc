package huozhong.training.certificate;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/** Which certificates there were, by number and hash; what they say only of a chosen nominee. */
@Component
class CertificatesInArchive implements PlanArchive {

    private final ArchivedRows rows;

    CertificatesInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> parts(String planId) {
        return Map.of("certificates", rows.of("""
                select c.number, c.course_id, c.sha256, c.check_code, c.state, c.replaced_by, c.issued_at, c.ended_at,
                    u.name as unit
                from certificate c join unit_facts u on u.id = c.unit_id where c.plan_id = ? order by c.ordinal""",
                planId));
    }

    @Override
    public Map<String, Object> nominee(String nominationId) {
        return Map.of("certificates", rows.of("""
                select number, content, sha256, check_code, state, replaced_by, issued_at, ended_at, reason
                from certificate where person_id = ? order by ordinal""", nominationId));
    }
}
