package huozhong.nomination.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.nomination.people.NomineeSources.Source;

/** What there is to filter by: the regions, units and places of those in a caller's scope, and how many are there. */
@Service
@Transactional(readOnly = true)
public class NomineeChoices {

    private final JdbcClient jdbc;
    private final NomineeSources sources;
    private final EntrySteps entries;

    NomineeChoices(JdbcClient jdbc, NomineeSources sources, EntrySteps entries) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.entries = entries;
    }

    /** All of them, most of a kind first where they have no order of their own. */
    public record Choices(List<Choice> regions, List<Choice> recommenders, List<Choice> places) {
    }

    /** One of them; a place where nominations wait to be told has no name of its own. */
    public record Choice(String id, @Nullable String name, int count) {
    }

    public Choices of(NomineeQuery query, Caller caller) {
        var source = sources.of(query, caller);
        if (source.isEmpty()) {
            return new Choices(List.of(), List.of(), List.of());
        }
        var groups = groups(source);
        var places = new ArrayList<>(steps(query, source, caller));
        places.addAll(added(groups, Group::awaits));
        return new Choices(added(groups, Group::region), added(groups, Group::recommender), List.copyOf(places));
    }

    /** So many of a recommending unit in a region who wait somewhere, or nowhere. */
    private record Group(Named region, Named recommender, Named awaits, int count) {
    }

    /** What can be chosen, in its order. */
    private record Named(@Nullable String id, @Nullable String name, @Nullable String order) {
    }

    /** All three out of one reading of the index. */
    private List<Group> groups(Source source) {
        var counted = source.grouped("n.region_id as region, n.recommender_id as recommender, n.awaits as awaits,"
                + " count(*) as many", "n.region_id, n.recommender_id, n.awaits");
        return jdbc.sql("select k.region, r.name, r.path, k.recommender, u.name, u.code, k.awaits, k.many from "
                + counted.sql() + " k join region_facts r on r.id = k.region join unit_facts u on u.id = k.recommender")
                .params(counted.values()).query((row, n) -> new Group(
                        new Named(row.getString(1), row.getString(2), row.getString(3)),
                        new Named(row.getString(4), row.getString(5), row.getString(6)),
                        new Named(row.getString(7), null, row.getString(7)), row.getInt(8))).list();
    }

    private static List<Choice> added(List<Group> groups, Function<Group, Named> by) {
        var counts = new HashMap<Named, Integer>();
        groups.forEach(group -> counts.merge(by.apply(group), group.count, Integer::sum));
        return counts.entrySet().stream().filter(one -> one.getKey().id != null)
                .sorted(Comparator.comparing(one -> String.valueOf(one.getKey().order)))
                .map(one -> new Choice(String.valueOf(one.getKey().id), one.getKey().name, one.getValue())).toList();
    }

    /** The steps at which they are in hand: where tasks alone answer, their nominations aren't read. */
    private List<Choice> steps(NomineeQuery query, Source source, Caller caller) {
        var counted = query.plan() == null || query.plan().isBlank() || query.isOfNominationsOnly()
                ? source.inHand("t.step as id, max(t.step_name) as name, count(distinct n.id) as many", "t.step")
                : entries.steps(query, caller);
        return jdbc.sql("select k.id, max(k.name), sum(k.many) from " + counted.sql()
                + " k group by k.id order by k.id")
                .params(counted.values())
                .query((row, n) -> new Choice(row.getString(1), row.getString(2), row.getInt(3))).list();
    }

    /** How many of each category there are. */
    Map<String, Integer> byCategory(NomineeQuery query, Caller caller) {
        var counts = new TreeMap<String, Integer>();
        var source = sources.of(query, caller);
        if (!source.isEmpty()) {
            var counted = source.grouped("coalesce(n.category, '') as id, count(*) as many",
                    "coalesce(n.category, '')");
            jdbc.sql("select k.id, sum(k.many) from " + counted.sql() + " k group by k.id").params(counted.values())
                    .query(row -> {
                        counts.put(row.getString(1), row.getInt(2));
                    });
        }
        return counts;
    }
}
