package huozhong.nomination;

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
        if (jdbc.sql("update nomination_number set last = last + 1 where plan_id = ? and unit_id = ?")
                .params(plan.id(), recommender.id()).update() == 0) {
            begin(plan.id(), recommender.id());
        }
        var last = jdbc.sql("select last from nomination_number where plan_id = ? and unit_id = ?")
                .params(plan.id(), recommender.id()).query(Integer.class).single();
        return plan.code() + "-" + recommender.code() + "-" + "%04d".formatted(last);
    }

    private void begin(String planId, String unitId) {
        try {
            jdbc.sql("insert into nomination_number (plan_id, unit_id, last) values (?, ?, 1)")
                    .params(planId, unitId).update();
        } catch (DuplicateKeyException begunMeanwhile) {
            jdbc.sql("update nomination_number set last = last + 1 where plan_id = ? and unit_id = ?")
                    .params(planId, unitId).update();
        }
    }
}
