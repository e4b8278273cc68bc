package huozhong.nomination.people;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.nomination.Dossier;
import huozhong.nomination.DossierRow;
import huozhong.nomination.field.Field;
import huozhong.nomination.mobile.MobileBudget;
import huozhong.plan.Plan;
import huozhong.shared.MaskedMobile;

/**
 * The people of a filtered list, person by person, in the order of the plan's categories, then of the numbers. A mobile
 * in full is given only of those whom the caller's units recommend or whose region he runs.
 */
@Component
class ExportedPeople {

    private final JdbcClient jdbc;
    private final NomineeCondition condition;
    private final MobileBudget budget;

    ExportedPeople(JdbcClient jdbc, NomineeCondition condition, MobileBudget budget) {
        this.jdbc = jdbc;
        this.condition = condition;
        this.budget = budget;
    }

    void masked(NomineeQuery query, Plan plan, Caller caller, Consumer<Dossier> people) {
        each(query, plan, caller, (nominee, own) -> people.accept(masked(nominee)));
    }

    /** @throws MobileBudgetSpent where that would be more than one person gets on one day */
    void inFull(NomineeQuery query, Plan plan, Caller caller, Consumer<Dossier> people) {
        var given = new AtomicInteger();
        each(query, plan, caller, (nominee, own) -> {
            given.addAndGet(own ? 1 : 0);
            people.accept(own ? nominee : masked(nominee));
        });
        budget.export(given.get(), caller);
    }

    private static Dossier masked(Dossier nominee) {
        return nominee.with(Field.MOBILE, MaskedMobile.of(nominee.mobile()));
    }

    /** Somebody, and whether he is the caller's own. */
    private interface Reader {

        void read(Dossier nominee, boolean own);
    }

    private void each(NomineeQuery query, Plan plan, Caller caller, Reader reader) {
        var values = new ArrayList<Object>();
        var sql = "select n.*, " + order(plan, values) + " as ordinal, r.path from nomination n"
                + " join region_facts r on r.id = n.region_id where " + condition.of(query, caller, values)
                + " order by ordinal, n.number, n.id";
        var scope = caller.scope();
        jdbc.sql(sql).params(values).query(row -> {
            reader.read(DossierRow.of(row),
                    scope.hasUnit(row.getString("recommender_id")) || scope.runs(row.getString("path")));
        });
    }

    private static String order(Plan plan, List<Object> values) {
        var order = new StringBuilder("case n.category");
        for (var i = 0; i < plan.categories().size(); i++) {
            order.append(" when ? then ").append(i);
            values.add(plan.categories().get(i).code());
        }
        return order.append(" else 99 end").toString();
    }
}
