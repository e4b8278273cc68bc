package huozhong.obligation;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/**
 * What of 应报事项 goes to a plan's archive: extensions and waivers without what was typed, and the bulletins that were
 * issued as they were.
 */
@Component
class ObligationsInArchive implements PlanArchive {

    private final ArchivedRows rows;

    ObligationsInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> parts(String planId) {
        return Map.of("extensions", rows.of("""
                select e.id, u.name as unit, e.code, e.wanted, e.asked_at, e.after_due, e.state, e.granted,
                    e.answered_at from extension e join unit_facts u on u.id = e.unit_id where e.plan_id = ?
                order by e.asked_at, e.id""", planId), "waivers", rows.of("""
                select w.id, u.name as unit, w.code, w.waived, b.name as by_unit, w.said_at from waiver w
                join unit_facts u on u.id = w.unit_id join unit_facts b on b.id = w.by_unit_id where w.plan_id = ?
                order by w.said_at, w.id""", planId), "bulletins", rows.of("""
                select b.id, b.code, b.number, b.title, b.words, b.as_of, b.content, u.name as issuer, b.issued_at
                from bulletin b join unit_facts u on u.id = b.by_unit_id
                where b.plan_id = ? and b.issued_at is not null order by b.number""", planId));
    }
}
