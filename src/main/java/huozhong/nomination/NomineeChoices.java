package huozhong.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.nomination.NomineeSources.Source;
import huozhong.nomination.NomineeSources.Table;

/** What there is to filter by: the regions, units and places of those in a caller's scope, and how many are there. */
@Service
@Transactional(readOnly = true)
public class NomineeChoices {

    private static final String IN_HAND = " join task_entry t on t.case_id = n.id and t.plan_id = n.plan_id"
            + " and t.process = 'Nomination' and t.state = 'OPEN' and t.waiting = false";

    private final JdbcClient jdbc;
    private final NomineeSources sources;

    NomineeChoices(JdbcClient jdbc, NomineeSources sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /** All of them, most of a kind first where they have no order of their own. */
    public record Choices(List<Choice> regions, List<Choice> recommenders, List<Choice> places) {
    }

    /** One of them; a place where nominations wait to be told has no name of its own. */
    public record Choice(String id, @Nullable String name, int count) {
    }

    public Choices of(NomineeQuery query, Caller caller) {
        var source = sources.of(query, caller);
        return source.isEmpty() ? new Choices(List.of(), List.of(), List.of())
                : new Choices(named(source, "n.region_id", "region", "path"),
                        named(source, "n.recommender_id", "unit", "code"), places(source));
    }

    private List<Choice> named(Source source, String id, String table, String order) {
        var counted = source.grouped(id + " as id, count(*) as many", "", id);
        return choices("select k.id, x.name, sum(k.many) from " + counted.sql() + " k join " + table
                + " x on x.id = k.id group by k.id, x.name, x." + order + " order by x." + order, counted);
    }

    /** The steps at which they are in hand, and the places where they wait. */
    private List<Choice> places(Source source) {
        var places = new ArrayList<>(places(source.grouped(
                "t.step as id, max(t.step_name) as name, count(distinct n.id) as many", IN_HAND, "t.step")));
        places.addAll(places(source.grouped("n.awaits as id, cast(null as char(1)) as name, count(*) as many", "",
                "n.awaits")));
        return List.copyOf(places);
    }

    private List<Choice> places(Table counted) {
        return choices("select k.id, max(k.name), sum(k.many) from " + counted.sql()
                + " k where k.id is not null group by k.id order by k.id", counted);
    }

    private List<Choice> choices(String sql, Table counted) {
        return jdbc.sql(sql).params(counted.values())
                .query((row, n) -> new Choice(row.getString(1), row.getString(2), row.getInt(3))).list();
    }

    /** How many of each category there are. */
    Map<String, Integer> byCategory(NomineeQuery query, Caller caller) {
        var counts = new TreeMap<String, Integer>();
        var source = sources.of(query, caller);
        if (!source.isEmpty()) {
            var counted = source.grouped("coalesce(n.category, '') as id, count(*) as many", "",
                    "coalesce(n.category, '')");
            jdbc.sql("select k.id, sum(k.many) from " + counted.sql() + " k group by k.id").params(counted.values())
                    .query(row -> {
                        counts.put(row.getString(1), row.getInt(2));
                    });
        }
        return counts;
    }
}
