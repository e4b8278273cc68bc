package huozhong.nomination.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.nomination.people.EntryWays.Way;
import huozhong.nomination.people.NomineeSources.Table;

/** At which steps nominations are in hand, counted from their open tasks alone. */
@Component
class EntrySteps {

    private final EntryWays ways;

    EntrySteps(EntryWays ways) {
        this.ways = ways;
    }

    /** By step: its id, name and how many (id, name, many), of a plan and narrowed by what a task knows of its case. */
    Table steps(NomineeQuery query, Caller caller) {
        var pieces = ways.of(caller.scope(), String.valueOf(query.plan())).stream()
                .map(way -> piece(query, way)).toList();
        return new Table("(" + pieces.stream().map(Table::sql).collect(Collectors.joining(" union all ")) + ")",
                pieces.stream().flatMap(one -> one.values().stream()).toList());
    }

    private static Table piece(NomineeQuery query, Way way) {
        var sql = new StringBuilder("(select t.step as id, max(t.step_name) as name,"
                + " count(distinct t.case_id) as many from " + way.from() + " where " + way.sql()
                + " and t.process = 'Nomination'");
        var values = new ArrayList<>(way.values());
        equal("t.category", query.category(), sql, values);
        equal("t.region_id", query.region(), sql, values);
        equal("t.owner_id", query.recommender(), sql, values);
        return new Table(sql.append(" group by t.step)").toString(), List.copyOf(values));
    }

    private static void equal(String column, @Nullable String value, StringBuilder sql, List<Object> values) {
        if (value != null && !value.isBlank()) {
            sql.append(" and ").append(column).append(" = ?");
            values.add(value);
        }
    }
}
