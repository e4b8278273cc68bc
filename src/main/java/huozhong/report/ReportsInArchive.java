package huozhong.report;

import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/**
 * What of reports goes to a plan's archive: which versions were handed in, their figures and hashes, and what happened
 * to them. Their texts don't: they may name somebody who is to be forgotten.
 */
@Component
class ReportsInArchive implements PlanArchive {

    private final ArchivedRows rows;

    ReportsInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> parts(String planId) {
        var versions = rows.of("""
                select u.name as unit, r.code, r.state, v.number, v.sha256, v.as_of, v.handed_in_at, v.content
                from report_version v join progress_report r on r.id = v.report_id join unit_facts u on u.id = r.unit_id
                where r.plan_id = ? order by r.code, u.name, v.number""", planId);
        versions.forEach(version -> version.computeIfPresent("content", (name, content) -> figures(content)));
        return Map.of("reports", versions, "reportEvents", rows.of("""
                select u.name as unit, r.code, e.kind, e.number, b.name as by_unit, e.at, e.parts, e.until_day
                from report_event e join progress_report r on r.id = e.report_id join unit_facts u on u.id = r.unit_id
                join unit_facts b on b.id = e.unit_id
                where r.plan_id = ? order by r.code, u.name, e.ordinal""", planId));
    }

    private static @Nullable Object figures(Object content) {
        if (!(content instanceof ObjectNode frozen)) {
            return null;
        }
        frozen.remove("parts");
        frozen.path("figures").forEach(figure -> ((ObjectNode) figure).remove("reason"));
        return frozen;
    }
}
