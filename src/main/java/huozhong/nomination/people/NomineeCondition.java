package huozhong.nomination.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.nomination.DossierScope;
import huozhong.shared.SeenText;
import huozhong.shared.Shanghai;

/** A query of somebody's as a condition on {@code nomination n}, his scope first. */
@Component
class NomineeCondition {

    private static final String IN_HAND = "exists (select 1 from task_entry_facts t where t.case_id = n.id"
            + " and t.context_id = n.plan_id and t.region_id = n.region_id"
            + " and t.process = 'Nomination' and t.state = 'OPEN' and t.waiting = false";

    /** So many are found by their tasks, more in the order of their numbers. */
    private static final int FEW = 5000;

    private final DossierScope scope;
    private final JdbcClient jdbc;
    private final Clock clock;

    NomineeCondition(DossierScope scope, JdbcClient jdbc, Clock clock) {
        this.scope = scope;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The condition, and its values added to the query's. */
    String of(NomineeQuery query, Caller caller, List<Object> values) {
        var sql = new StringBuilder(scope.condition(caller.scope(), values));
        equal("n.plan_id", query.plan(), sql, values);
        return sql.append(filter(query, caller, null, values)).toString();
    }

    /**
     * What it adds to whose nominations of which plan there are; each part begins with an "and".
     *
     * @param tasks the open tasks on those nominations, where they can be asked for by themselves
     */
    String filter(NomineeQuery query, Caller caller, EntryWays.@Nullable Way tasks, List<Object> values) {
        var sql = new StringBuilder();
        equal("n.category", query.category(), sql, values);
        equal("n.region_id", query.region(), sql, values);
        equal("n.recommender_id", query.recommender(), sql, values);
        equal("n.state", query.state() == null ? null : query.state().name(), sql, values);
        equal("n.created_by", yes(query.mine()) ? caller.userId() : null, sql, values);
        sql.append(yes(query.submitted()) ? " and n.state <> 'DRAFT'" : "");
        place(query.awaits(), tasks, sql, values);
        if (yes(query.late())) {
            var late = new InHand(tasks == null ? null : tasks.byDue(), "t.due <= ?", Shanghai.now(clock));
            late.append(many(late), sql, values);
        }
        search(query.q(), sql, values);
        return sql.toString();
    }

    private static boolean yes(@Nullable Boolean asked) {
        return Boolean.TRUE.equals(asked);
    }

    /** Nominations with an open task of which something is asked. */
    private record InHand(EntryWays.@Nullable Way tasks, String asked, Object value) {

        /** Few by their tasks, many one by one as they come. */
        void append(int many, StringBuilder sql, List<Object> values) {
            if (tasks == null || many > FEW) {
                sql.append(" and ").append(IN_HAND).append(" and ").append(asked).append(")");
            } else {
                sql.append(" and n.id in (select h.id from (select distinct t.case_id as id from ").append(tasks.from())
                        .append(" where ").append(tasks.sql())
                        .append(" and t.process = 'Nomination' and ").append(asked).append(") h)");
                values.addAll(tasks.values());
            }
            values.add(value);
        }
    }

    /** How many open tasks that are, no further than it matters. */
    private int many(InHand one) {
        var tasks = one.tasks;
        if (tasks == null) {
            return FEW + 1;
        }
        var values = new ArrayList<>(tasks.values());
        values.add(one.value);
        return jdbc.sql("select count(*) from (select t.task_id from " + tasks.from() + " where "
                + tasks.sql() + " and t.process = 'Nomination' and " + one.asked + " limit " + (FEW + 1) + ") k")
                .params(values).query(Integer.class).single();
    }

    /** A place is a step, where there are tasks, or where one waits to be told. */
    private void place(@Nullable String place, EntryWays.@Nullable Way tasks, StringBuilder sql, List<Object> values) {
        if (NomineeQuery.ANY_STEP.equals(place)) {
            sql.append(" and n.state = 'IN_PROGRESS' and n.awaits is null");
        } else if (place != null && !place.isBlank() && tasks != null) {
            var step = new InHand(tasks, "t.step = ?", place);
            var many = many(step);
            if (many > 0) {
                step.append(many, sql, values);
            } else {
                equal("n.awaits", place, sql, values);
            }
        } else if (place != null && !place.isBlank()) {
            sql.append(" and (n.awaits = ? or ").append(IN_HAND).append(" and t.step = ?))");
            values.add(place);
            values.add(place);
        }
    }

    private static void search(@Nullable String typed, StringBuilder sql, List<Object> values) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        var text = SeenText.of(typed);
        sql.append(" and (n.name >= ? and n.name < ? or n.employer like ? escape '!' or n.number = ?)");
        values.add(text);
        values.add(text + Character.toString(0x10FFFD));
        values.add("%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        values.add(text);
    }

    private static void equal(String column, @Nullable String value, StringBuilder sql, List<Object> values) {
        if (value != null && !value.isBlank()) {
            sql.append(" and ").append(column).append(" = ?");
            values.add(value);
        }
    }
}
