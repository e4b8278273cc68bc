package huozhong.nomination.people;

import java.time.Clock;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.plan.PlanBook;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.PersonalData;
import huozhong.shared.Shanghai;

/**
 * 常用筛选: filters of 人员信息 that somebody keeps under a name of his own, for himself alone. What he searches people
 * by is not among them, so that nobody's name is kept here.
 */
@Service
@Transactional
public class SavedViews implements PersonalData {

    private static final int MOST = 20;
    /** What the column holds. */
    private static final int LONGEST = 1500;

    private final JdbcClient jdbc;
    private final PlanBook plans;
    private final ObjectMapper json;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, PlanBook plans, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.json = json;
        this.clock = clock;
    }

    /** A name and its filters. */
    public record SavedView(String id, String name, NomineeQuery query) {
    }

    /** The caller's own, by name. */
    public List<SavedView> of(Caller caller) {
        return jdbc.sql("select id, name, filters from nominee_view where user_id = ? order by name")
                .param(caller.userId())
                .query((row, n) -> new SavedView(row.getString(1), row.getString(2), read(row.getString(3)))).list();
    }

    /** A name that he has already is given to the new filters. */
    public SavedView save(String name, NomineeQuery query, Caller caller) {
        var plan = query.plan();
        if (caller.duties().isEmpty() || plan == null) {
            throw new NotFound();
        }
        plans.visible(plan, caller);
        var kept = name.strip();
        var view = new SavedView(Ids.next(), kept, withoutWords(query));
        var filters = write(view.query());
        if (filters.length() > LONGEST) {
            throw new InvalidInput("query", "筛选条件过长，不能保存，请减少条件");
        }
        jdbc.sql("delete from nominee_view where user_id = ? and name = ?").params(caller.userId(), kept).update();
        if (of(caller).size() >= MOST) {
            throw new InvalidInput("name", "常用筛选最多保存" + MOST + "个，请先删除不用的");
        }
        jdbc.sql("insert into nominee_view (id, user_id, name, plan_id, filters, saved_at) values (?,?,?,?,?,?)")
                .params(view.id(), caller.userId(), kept, plan, filters, Shanghai.now(clock)).update();
        return view;
    }

    public void delete(String id, Caller caller) {
        if (jdbc.sql("delete from nominee_view where id = ? and user_id = ?").params(id, caller.userId())
                .update() == 0) {
            throw new NotFound();
        }
    }

    @Override
    public void forgetPlan(String planId) {
        jdbc.sql("delete from nominee_view where plan_id = ?").param(planId).update();
    }

    private static NomineeQuery withoutWords(NomineeQuery query) {
        return new NomineeQuery(query.plan(), query.category(), query.region(), query.recommender(), query.state(),
                query.awaits(), query.late(), null, query.mine(), query.submitted());
    }

    private String write(NomineeQuery query) {
        try {
            return json.writeValueAsString(query);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private NomineeQuery read(String stored) {
        try {
            return json.readValue(stored, NomineeQuery.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
