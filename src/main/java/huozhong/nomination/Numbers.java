package huozhong.nomination;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.organization.Unit;
import huozhong.plan.Plan;

/** 编号: counted for each plan and recommending unit, given with the draft, never changed or used again. */
@Repository
class Numbers {

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String next(Plan plan, Unit recommender) {
        return next(plan, recommender, 1).get(0);
    }

    List<String> next(Plan plan, Unit recommender, int count) {
        advance(plan.id(), recommender.id(), count);
        var last = jdbc.sql("select last from nomination_number where plan_id = ? and unit_id = ?")
                .params(plan.id(), recommender.id()).query(Integer.class).single();
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> plan.code() + "-" + recommender.code() + "-" + "%04d".formatted(number)).toList();
    }

    /** Until the transaction ends nobody else gets a number of this unit. */
    void hold(String planId, String unitId) {
        advance(planId, unitId, 0);
    }

    private void advance(String planId, String unitId, int by) {
        var sql = "update nomination_number set last = last + ? where plan_id = ? and unit_id = ?";
        if (jdbc.sql(sql).params(by, planId, unitId).update() == 1) {
            return;
        }
        try {
            jdbc.sql("insert into nomination_number (plan_id, unit_id, last) values (?, ?, ?)")
                    .params(planId, unitId, by).update();
        } catch (DuplicateKeyException begunMeanwhile) {
            jdbc.sql(sql).params(by, planId, unitId).update();
        }
    }
}
