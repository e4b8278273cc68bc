package huozhong.nomination.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.nomination.DossierScope;
import huozhong.nomination.Nomination.State;
import huozhong.nomination.field.NomineeKeys;
import huozhong.nomination.mobile.MobileBudget;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;

/**
 * 查找: people of all plans that exist for the caller, by any part of the name, the tail of the 编号 or the whole of it,
 * or a whole mobile; that a mobile is somebody's counts as one that was shown. Each way is a range of an index.
 */
@Service
public class NomineeSearch {

    /** Whoever finds more than these says more. */
    static final int MOST = 20;
    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");
    private static final Pattern TAIL = Pattern.compile("\\d{2,10}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile(".*\\d.*");

    private final JdbcClient jdbc;
    private final DossierScope scope;
    private final PlanBook plans;
    private final MobileBudget budget;
    private final Audit audit;

    NomineeSearch(JdbcClient jdbc, DossierScope scope, PlanBook plans, MobileBudget budget, Audit audit) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.plans = plans;
        this.budget = budget;
        this.audit = audit;
    }

    /** Somebody found, in which plan and how far. */
    public record Found(String id, String planId, String plan, String number, State state, @Nullable String name,
                        @Nullable String employer, String recommender) {
    }

    /** The latest first, at most {@link #MOST}; more where there are more. */
    public record Answer(List<Found> people, boolean more) {
    }

    @Transactional
    public Answer of(String typed, Caller caller) {
        var asked = typed.strip();
        if (asked.isEmpty() || asked.codePointCount(0, asked.length()) > 60) {
            throw new InvalidInput("q", "请输入姓名、编号后几位或完整手机号");
        }
        var seen = plans.visible(caller).stream().map(Plan::id).toList();
        var people = seen.isEmpty() ? List.<Found>of() : find(asked, seen, caller);
        var shown = people.subList(0, Math.min(MOST, people.size()));
        if (MOBILE.matcher(asked).matches()) {
            shown.forEach(one -> record(one, caller));
        }
        return new Answer(shown, people.size() > MOST);
    }

    private List<Found> find(String asked, List<String> seen, Caller caller) {
        var values = new ArrayList<Object>();
        var sql = """
                select n.id, n.plan_id, p.title as plan, n.number, n.state, n.name, n.employer, u.name as recommender
                from nomination n join plan_facts p on p.id = n.plan_id join unit_facts u on u.id = n.recommender_id
                where\s""" + way(asked, seen, values) + " and " + scope.condition(caller.scope(), values)
                + " order by n.created_at desc, n.id limit " + (MOST + 1);
        return jdbc.sql(sql).params(values).query((row, i) -> new Found(row.getString("id"), row.getString("plan_id"),
                row.getString("plan"), row.getString("number"), State.valueOf(row.getString("state")),
                row.getString("name"), row.getString("employer"), row.getString("recommender"))).list();
    }

    private static String way(String asked, List<String> seen, List<Object> values) {
        if (MOBILE.matcher(asked).matches()) {
            return inPlans("n.mobile", asked, seen, values);
        }
        if (TAIL.matcher(asked).matches()) {
            return keyed(NomineeKeys.NUMBER + asked, NomineeKeys.NUMBER + asked, values);
        }
        return WHOLE_NUMBER.matcher(asked).matches() ? inPlans("n.number", asked, seen, values)
                : keyed(asked, asked + Character.toString(0x10FFFD), values);
    }

    private static String inPlans(String column, String asked, List<String> seen, List<Object> values) {
        values.addAll(seen);
        values.add(asked);
        return "n.plan_id in (" + String.join(",", Collections.nCopies(seen.size(), "?")) + ") and " + column + " = ?";
    }

    private static String keyed(String from, String to, List<Object> values) {
        values.add(from);
        values.add(to);
        return "n.id in (select k.nomination_id from nominee_key k where k.text >= ? and k.text <= ?)";
    }

    private void record(Found one, Caller caller) {
        budget.showOne(caller);
        var duty = caller.reading(asking -> scope.contains(one.id, asking)).orElseThrow(NotFound::new);
        audit.record(caller.act(duty, "MOBILE_SEARCHED", one.id, Map.of()));
    }
}
