package huozhong.submission.parcel;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.shared.Shanghai;

/** What units say of the differences of their lists; the last word on each. */
@Repository
class Explanations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Explanations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By whom, when. */
    record Explanation(String differenceKey, String text, String by, LocalDateTime at) {
    }

    /** By the key of their difference. */
    Map<String, Explanation> of(String planId, String unitId) {
        return jdbc.sql("""
                select x.difference_key, x.text, u.name as by_name, x.at from list_explanation x
                join user_account_facts u on u.id = x.user_id where x.plan_id = ? and x.unit_id = ?""")
                .params(planId, unitId).query((row, n) -> new Explanation(row.getString("difference_key"),
                        row.getString("text"), row.getString("by_name"), row.getObject("at", LocalDateTime.class)))
                .list().stream().collect(Collectors.toMap(Explanation::differenceKey, one -> one));
    }

    /** In place of the one before. */
    void put(String planId, String unitId, Difference of, String text, String userId) {
        jdbc.sql("delete from list_explanation where plan_id = ? and unit_id = ? and difference_key = ?")
                .params(planId, unitId, of.key()).update();
        jdbc.sql("""
                insert into list_explanation (plan_id, unit_id, difference_key, kind, nomination_id, text, user_id, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(planId, unitId, of.key(), of.kind().name(), of.nominationId(), text, userId,
                        Shanghai.now(clock)).update();
    }
}
