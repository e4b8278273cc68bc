package huozhong.nomination.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.nomination.people.DossierWays.Way;

/** The nominations that a query asks for, as one table out of all the ways in which they exist for its caller. */
@Component
class NomineeSources {

    private static final String IN_HAND = " join task_entry_facts t on t.case_id = n.id and t.context_id = n.plan_id"
            + " and t.process = 'Nomination' and t.state = 'OPEN' and t.waiting = false";

    private final DossierWays ways;
    private final NomineeCondition condition;

    NomineeSources(DossierWays ways, NomineeCondition condition) {
        this.ways = ways;
        this.condition = condition;
    }

    Source of(NomineeQuery query, Caller caller) {
        return new Source(ways.of(caller.scope(), query.plan()).stream().map(way -> {
            var values = new ArrayList<Object>();
            return new Narrowed(way, condition.filter(query, caller, way.tasks(), values), values);
        }).toList());
    }

    /** A way with what the query asks for. */
    private record Narrowed(Way way, String filter, List<Object> values) {
    }

    /** SQL to select from, with its values in their order. */
    record Table(String sql, List<Object> values) {
    }

    /** The ways, narrowed by the query's filter. */
    record Source(List<Narrowed> ways) {

        boolean isEmpty() {
            return ways.isEmpty();
        }

        /** The first so many in the order of their numbers, after this one ("" for the first). */
        Table page(String after, int most) {
            return union(one -> piece("select n.id", one, "", " and " + one.way.number() + " > ?", List.of(after),
                    " order by " + one.way.number() + " limit " + most));
        }

        /** No more than so many of each way. */
        Table some(int most) {
            return union(one -> piece("select n.id", one, "", "", List.of(), " limit " + most));
        }

        /** Something of all of them, grouped. */
        Table grouped(String what, String group) {
            return union(one -> piece("select " + (one.filter.isEmpty() ? one.way.hint() : "") + what, one, "", "",
                    List.of(), " group by " + group));
        }

        /** The same of those with an open task, {@code t}, from whichever side there are fewer. */
        Table inHand(String what, String group) {
            return union(one -> {
                var tasks = one.way.tasks();
                return piece("select " + what, one, IN_HAND, tasks == null ? "" : " and " + tasks.sql(),
                        tasks == null ? List.of() : tasks.values(), " group by " + group);
            });
        }

        private static Table piece(String select, Narrowed one, String join, String and, List<?> more,
                                   String tail) {
            var all = new ArrayList<>(one.way.values());
            all.addAll(one.values);
            all.addAll(more);
            return new Table("(" + select + " from " + one.way.from() + join + " where " + one.way.where() + one.filter
                    + and + tail + ")", all);
        }

        private Table union(Function<Narrowed, Table> piece) {
            var pieces = ways.stream().map(piece).toList();
            var sql = pieces.stream().map(Table::sql).collect(Collectors.joining(" union all "));
            return new Table(pieces.size() == 1 ? sql : "(" + sql + ")",
                    pieces.stream().flatMap(one -> one.values.stream()).toList());
        }
    }
}
