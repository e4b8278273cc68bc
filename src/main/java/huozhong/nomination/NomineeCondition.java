package huozhong.nomination;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.shared.SeenText;
import huozhong.shared.Shanghai;

/** A query of somebody's as a condition on {@code nomination n}, his scope first. */
@Component
class NomineeCondition {

    private static final String IN_HAND = "exists (select 1 from task_entry t where t.case_id = n.id"
            + " and t.plan_id = n.plan_id and t.process = 'Nomination' and t.state = 'OPEN' and t.waiting = false";

    private final DossierScope scope;
    private final Clock clock;

    NomineeCondition(DossierScope scope, Clock clock) {
        this.scope = scope;
        this.clock = clock;
    }

    /** The condition, and its values added to the query's. */
    String of(NomineeQuery query, Caller caller, List<Object> values) {
        var sql = new StringBuilder(scope.condition(caller.scope(), values));
        equal("n.plan_id", query.plan(), sql, values);
        return sql.append(filter(query, caller, values)).toString();
    }

    /** What it adds to whose nominations of which plan there are; each part begins with an "and". */
    String filter(NomineeQuery query, Caller caller, List<Object> values) {
        var sql = new StringBuilder();
        equal("n.category", query.category(), sql, values);
        equal("n.region_id", query.region(), sql, values);
        equal("n.recommender_id", query.recommender(), sql, values);
        equal("n.state", query.state() == null ? null : query.state().name(), sql, values);
        equal("n.created_by", yes(query.mine()) ? caller.userId() : null, sql, values);
        sql.append(yes(query.submitted()) ? " and n.state <> 'DRAFT'" : "");
        place(query.awaits(), sql, values);
        if (yes(query.late())) {
            sql.append(" and ").append(IN_HAND).append(" and t.due <= ?)");
            values.add(Shanghai.now(clock));
        }
        search(query.q(), sql, values);
        return sql.toString();
    }

    private static boolean yes(@Nullable Boolean asked) {
        return Boolean.TRUE.equals(asked);
    }

    private static void place(@Nullable String place, StringBuilder sql, List<Object> values) {
        if (NomineeQuery.ANY_STEP.equals(place)) {
            sql.append(" and n.state = 'IN_PROGRESS' and n.awaits is null");
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
