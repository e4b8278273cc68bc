package huozhong.report;

import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;
import huozhong.team.NamesToForget;
import huozhong.team.NamesToForget.Names;

/**
 * What of reports goes to a plan's archive: the versions that were handed in, with figures, hashes and texts, and what
 * happened to them. Who is to be forgotten is taken out of the texts; where that can't be done they stay out.
 */
@Component
class ReportsInArchive implements PlanArchive {

    private final ArchivedRows rows;
    private final NamesToForget forgetting;

    ReportsInArchive(ArchivedRows rows, NamesToForget forgetting) {
        this.rows = rows;
        this.forgetting = forgetting;
    }

    @Override
    public Map<String, Object> parts(String planId) {
        var versions = rows.of("""
                select u.name as unit, r.code, r.state, v.number, v.sha256, v.as_of, v.handed_in_at, v.content
                from report_version v join progress_report r on r.id = v.report_id join unit_facts u on u.id = r.unit_id
                where r.plan_id = ? order by r.code, u.name, v.number""", planId);
        var names = forgetting.of(planId).orElse(null);
        versions.forEach(version -> version.computeIfPresent("content", (name, content) -> kept(content, names)));
        return Map.of("reports", versions, "reportEvents", rows.of("""
                select u.name as unit, r.code, e.kind, e.number, b.name as by_unit, e.at, e.parts, e.until_day
                from report_event e join progress_report r on r.id = e.report_id join unit_facts u on u.id = r.unit_id
                join unit_facts b on b.id = e.unit_id
                where r.plan_id = ? order by r.code, u.name, e.ordinal""", planId));
    }

    private static @Nullable Object kept(Object content, @Nullable Names names) {
        if (!(content instanceof ObjectNode frozen)) {
            return null;
        }
        if (names == null) {
            frozen.remove("parts");
        }
        frozen.path("parts").forEach(part -> keep((ObjectNode) part, "text", names));
        frozen.path("figures").forEach(figure -> keep((ObjectNode) figure, "reason", names));
        return frozen;
    }

    private static void keep(ObjectNode of, String field, @Nullable Names names) {
        if (names == null) {
            of.remove(field);
        } else {
            of.put(field, names.without(of.path(field).asText()));
        }
    }
}
