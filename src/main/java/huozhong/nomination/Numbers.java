package huozhong.nomination;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.organization.Unit;
import huozhong.plan.Plan;
import huozhong.shared.AtOnce;

/**
 * 编号: counted for each plan and recommending unit, given with the draft, never changed or used again. Drawn and
 * committed at once, so that nobody waits for another's draft; a draft that fails leaves a gap.
 */
@Repository
class Numbers {

    private static final String ADVANCE = "update nomination_number set last = last + ? where plan_id = ? and unit_id = ?";

    private final AtOnce atOnce;

    Numbers(AtOnce atOnce) {
        this.atOnce = atOnce;
    }

    String next(Plan plan, Unit recommender) {
        return next(plan, recommender, 1).get(0);
    }

    List<String> next(Plan plan, Unit recommender, int count) {
        var last = atOnce.call(jdbc -> advance(jdbc, plan.id(), recommender.id(), count));
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> plan.code() + "-" + recommender.code() + "-" + "%04d".formatted(number)).toList();
    }

    private static int advance(JdbcClient jdbc, String planId, String unitId, int by) {
        if (jdbc.sql(ADVANCE).params(by, planId, unitId).update() == 0) {
            begin(jdbc, planId, unitId, by);
        }
        return jdbc.sql("select last from nomination_number where plan_id = ? and unit_id = ?")
                .params(planId, unitId).query(Integer.class).single();
    }

    private static void begin(JdbcClient jdbc, String planId, String unitId, int by) {
        try {
            jdbc.sql("insert into nomination_number (plan_id, unit_id, last) values (?, ?, ?)")
                    .params(planId, unitId, by).update();
        } catch (DuplicateKeyException begunMeanwhile) {
            jdbc.sql(ADVANCE).params(by, planId, unitId).update();
        }
    }
}
