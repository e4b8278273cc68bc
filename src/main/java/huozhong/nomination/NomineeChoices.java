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

/** What there is to filter by: the regions, units and places of those in a caller's scope, and how many are there. */
@Service
@Transactional(readOnly = true)
public class NomineeChoices {

    private final JdbcClient jdbc;
    private final NomineeCondition condition;

    NomineeChoices(JdbcClient jdbc, NomineeCondition condition) {
        this.jdbc = jdbc;
        this.condition = condition;
    }

    /** All of them, most of a kind first where they have no order of their own. */
    public record Choices(List<Choice> regions, List<Choice> recommenders, List<Choice> places) {
    }

    /** One of them; a place where nominations wait to be told has no name of its own. */
    public record Choice(String id, @Nullable String name, int count) {
    }

    public Choices of(NomineeQuery query, Caller caller) {
        return new Choices(
                grouped("n.region_id", "r.name", " join region r on r.id = n.region_id", "r.path", query, caller),
                grouped("n.recommender_id", "u.name", " join unit u on u.id = n.recommender_id", "u.code", query, caller),
                places(query, caller));
    }

    private List<Choice> grouped(String id, String name, String join, String order, NomineeQuery query, Caller caller) {
        var values = new ArrayList<Object>();
        var sql = "select " + id + ", " + name + ", count(*) from nomination n" + join + " where "
                + condition.of(query, caller, values) + " group by " + id + ", " + name + ", " + order
                + " order by " + order;
        return choices(sql, values);
    }

    /** The steps at which they are in hand, and the places where they wait. */
    private List<Choice> places(NomineeQuery query, Caller caller) {
        var values = new ArrayList<Object>();
        var all = choices("""
                select t.step, max(t.step_name), count(distinct n.id) from nomination n
                join task_entry t on t.case_id = n.id and t.process = 'Nomination' and t.state = 'OPEN'
                and t.waiting = false where\s""" + condition.of(query, caller, values)
                + " group by t.step order by t.step", values);
        var waiting = new ArrayList<Object>();
        var sql = "select n.awaits, null, count(*) from nomination n where " + condition.of(query, caller, waiting)
                + " and n.awaits is not null group by n.awaits order by n.awaits";
        var places = new ArrayList<>(all);
        places.addAll(choices(sql, waiting));
        return List.copyOf(places);
    }

    private List<Choice> choices(String sql, List<Object> values) {
        return jdbc.sql(sql).params(values)
                .query((row, n) -> new Choice(row.getString(1), row.getString(2), row.getInt(3))).list();
    }

    /** How many of each category there are. */
    Map<String, Integer> byCategory(NomineeQuery query, Caller caller) {
        var values = new ArrayList<Object>();
        var counts = new TreeMap<String, Integer>();
        jdbc.sql("select coalesce(n.category, ''), count(*) from nomination n where "
                        + condition.of(query, caller, values) + " group by coalesce(n.category, '')").params(values)
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }
}
