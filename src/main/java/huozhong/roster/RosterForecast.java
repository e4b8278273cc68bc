package huozhong.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.plan.Category;
import huozhong.plan.Plan;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;

/** What an import would do to the recommending unit's quotas; a forecast, seats are taken in the round. */
@Component
public class RosterForecast {

    private final JdbcClient jdbc;
    private final Quotas quotas;
    private final RosterRows rows;

    RosterForecast(JdbcClient jdbc, Quotas quotas, RosterRows rows) {
        this.jdbc = jdbc;
        this.quotas = quotas;
        this.rows = rows;
    }

    /**
     * A category: how many are chosen, put forward so far and ready in the file, how many seats there are (none where
     * the document gives no number), and the first person of the file for whom there is none.
     */
    public record Line(String category, String name, int chosen, int pool, int inFile, @Nullable Integer seats,
                       int beyond, @Nullable Beyond firstBeyond) {
    }

    /** The row and name of a person, such as the 21st for twenty seats. */
    public record Beyond(int row, @Nullable String name) {
    }

    /** In the plan's order; a category without seats for this unit and without anybody in the file is left out. */
    List<Line> of(String importId, Plan plan, String recommenderId) {
        var own = quotas.of(plan.id(), recommenderId).stream().filter(quota -> quota.kind() == Quota.Kind.OWN_POOL)
                .toList();
        var pool = pool(plan.id(), recommenderId);
        var ready = rows.readyByCategory(importId);
        return plan.categories().stream()
                .filter(category -> ready.containsKey(category.code()) || covering(own, category) != null)
                .map(category -> line(importId, category, covering(own, category),
                        pool.getOrDefault(category.code(), 0), ready.getOrDefault(category.code(), 0)))
                .toList();
    }

    private Line line(String importId, Category category, @Nullable Quota quota, int pool, int inFile) {
        var seats = quota == null ? null : quota.limit();
        var chosen = quota == null ? 0 : quota.used();
        var beyond = seats == null ? 0 : Math.min(inFile, Math.max(0, pool + inFile - seats));
        var first = beyond == 0 ? null : rows.readyAfter(importId, category.code(), inFile - beyond)
                .map(row -> new Beyond(row.row(), row.judged().dossier().name())).orElse(null);
        return new Line(category.code(), category.name(), chosen, pool, inFile, seats, beyond, first);
    }

    private static @Nullable Quota covering(List<Quota> quotas, Category category) {
        return quotas.stream().filter(quota -> quota.covers(category.code())).findFirst().orElse(null);
    }

    private Map<String, Integer> pool(String planId, String recommenderId) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("""
                select category, count(*) as number_of from nomination_facts
                where recommender_id = ? and plan_id = ? and state not in ('WITHDRAWN', 'REJECTED', 'NOT_CHOSEN')
                and category is not null group by category""").params(recommenderId, planId)
                .query(row -> {
                    counts.put(row.getString("category"), row.getInt("number_of"));
                });
        return counts;
    }
}
