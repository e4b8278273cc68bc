package huozhong.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.nomination.DossierWays.Way;

/** The nominations that a query asks for, as one table out of all the ways in which they exist for its caller. */
@Component
class NomineeSources {

    private final DossierWays ways;
    private final NomineeCondition condition;

    NomineeSources(DossierWays ways, NomineeCondition condition) {
        this.ways = ways;
        this.condition = condition;
    }

    Source of(NomineeQuery query, Caller caller) {
        var values = new ArrayList<Object>();
        var filter = condition.filter(query, caller, values);
        return new Source(ways.of(caller.scope(), query.plan()), filter, values);
    }

    /** SQL to select from, with its values in their order. */
    record Table(String sql, List<Object> values) {
    }

    /** The ways, narrowed by the query's filter. */
    record Source(List<Way> ways, String filter, List<Object> values) {

        boolean isEmpty() {
            return ways.isEmpty();
        }

        /** The first so many in the order of their numbers, after this one ("" for the first). */
        Table page(String after, int most) {
            return union(way -> piece("select n.id", way, "", " and " + way.number() + " > ?", List.of(after),
                    " order by " + way.number() + " limit " + most));
        }

        /** No more than so many of each way. */
        Table some(int most) {
            return union(way -> piece("select n.id", way, "", "", List.of(), " limit " + most));
        }

        /** Something of all of them, grouped. */
        Table grouped(String what, String join, String group) {
            return union(way -> piece("select " + what, way, join, "", List.of(), " group by " + group));
        }

        private Table piece(String select, Way way, String join, String and, List<Object> more, String tail) {
            var all = new ArrayList<>(way.values());
            all.addAll(values);
            all.addAll(more);
            return new Table("(" + select + " from " + way.from() + join + " where " + way.where() + filter + and + tail
                    + ")", all);
        }

        private Table union(Function<Way, Table> piece) {
            var pieces = ways.stream().map(piece).toList();
            var sql = pieces.stream().map(Table::sql).collect(Collectors.joining(" union all "));
            return new Table(pieces.size() == 1 ? sql : "(" + sql + ")",
                    pieces.stream().flatMap(one -> one.values.stream()).toList());
        }
    }
}
