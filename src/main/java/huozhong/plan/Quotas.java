package huozhong.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.organization.Level;
import huozhong.shared.NotFound;

/** Counts the seats. One conditional update each, so that the last seat has one taker whoever comes at once. */
@Service
public class Quotas {

    private final JdbcClient jdbc;
    private final Plans plans;

    Quotas(JdbcClient jdbc, Plans plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /** In the order of the document. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Quota> of(String planId) {
        return jdbc.sql("select * from quota where plan_id = ? order by ordinal").param(planId)
                .query(Quotas::row).list();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Quota> of(String planId, String ownerUnitId) {
        return jdbc.sql("select * from quota where plan_id = ? and owner_unit_id = ? order by ordinal")
                .params(planId, ownerUnitId).query(Quotas::row).list();
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Quota quota(String quotaId) {
        return jdbc.sql("select * from quota where id = ?").param(quotaId).query(Quotas::row).optional()
                .orElseThrow(NotFound::new);
    }

    /** Takes a seat, or refuses with {@link QuotaExhausted}; a quota without a number never runs out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String quotaId) {
        var taken = jdbc.sql("update quota set used = used + 1 where id = ? and (seats is null or used < seats)")
                .param(quotaId).update();
        if (taken == 0) {
            throw exhausted(quota(quotaId));
        }
    }

    /** Gives a seat back; called once for each seat taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void free(String quotaId) {
        var freed = jdbc.sql("update quota set used = used - 1 where id = ? and used > 0").param(quotaId).update();
        if (freed == 0) {
            throw new IllegalStateException("No seat of quota " + quotaId + " is taken");
        }
    }

    void add(Quota quota, int ordinal) {
        jdbc.sql("""
                insert into quota (id, plan_id, ordinal, level, category, owner_unit_id, region_id, seats, used, kind)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(quota.id(), quota.planId(), ordinal, quota.level().name(), quota.category(),
                        quota.ownerUnitId(), quota.regionId(), quota.limit(), quota.used(), quota.kind().name())
                .update();
    }

    private QuotaExhausted exhausted(Quota quota) {
        var category = quota.category();
        var plan = plans.findById(quota.planId()).orElseThrow();
        var words = category == null ? "各类别" : plan.category(category).name();
        return new QuotaExhausted(words, quota.seats().orElseThrow());
    }

    private static Quota row(ResultSet row, int number) throws SQLException {
        return new Quota(row.getString("id"), row.getString("plan_id"), Level.valueOf(row.getString("level")),
                row.getString("category"), row.getString("owner_unit_id"), row.getString("region_id"),
                row.getObject("seats", Integer.class), row.getInt("used"), Quota.Kind.valueOf(row.getString("kind")));
    }
}
