package huozhong.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import huozhong.access.Caller;
import huozhong.nomination.Nomination.State;
import huozhong.shared.Page;

/** 人员信息: the nominations that exist for a caller, by 编号; mobiles are masked. */
@Service
public class NominationList {

    private final JdbcClient jdbc;
    private final DossierScope scope;

    NominationList(JdbcClient jdbc, DossierScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** A row of the list. */
    public record Row(String id, String planId, String number, String recommenderId, String regionId, State state,
                      @Nullable String awaits, @Nullable String name, @Nullable String gender, @Nullable String birth,
                      @Nullable String employer, @Nullable String maskedMobile, @Nullable String category,
                      int dossierVersion, @Nullable LocalDateTime submittedAt) {
    }

    /** What to list; {@code mine} is 我报送的, what the caller himself put forward. */
    public record Filter(@Nullable String plan, @Nullable String category, @Nullable String region,
                         @Nullable State state, @Nullable String namePrefix, boolean mine, @Nullable String after,
                         int size) {
    }

    public Page<Row> list(Filter filter, Caller caller) {
        var values = new ArrayList<Object>();
        var sql = new StringBuilder("select n.* from nomination n where ").append(restrict(filter, caller, values));
        if (filter.after != null) {
            sql.append(" and n.number > ?");
            values.add(filter.after);
        }
        sql.append(" order by n.number, n.id limit ?");
        values.add(filter.size + 1);
        var rows = jdbc.sql(sql.toString()).params(values).query((row, n) -> row(row)).list();
        return Page.of(rows, filter.size, Row::number);
    }

    public int count(Filter filter, Caller caller) {
        var values = new ArrayList<Object>();
        var sql = "select count(*) from nomination n where " + restrict(filter, caller, values);
        return jdbc.sql(sql).params(values).query(Integer.class).single();
    }

    private String restrict(Filter filter, Caller caller, List<Object> values) {
        var sql = new StringBuilder(scope.condition(caller.scope(), values));
        equal("n.plan_id", filter.plan, sql, values);
        equal("n.category", filter.category, sql, values);
        equal("n.region_id", filter.region, sql, values);
        equal("n.state", filter.state == null ? null : filter.state.name(), sql, values);
        equal("n.created_by", filter.mine ? caller.userId() : null, sql, values);
        if (filter.namePrefix != null && !filter.namePrefix.isBlank()) {
            sql.append(" and n.name >= ? and n.name < ?");
            values.add(filter.namePrefix);
            values.add(filter.namePrefix + Character.toString(0x10FFFD));
        }
        return sql.toString();
    }

    private static void equal(String column, @Nullable String value, StringBuilder sql, List<Object> values) {
        if (value != null && !value.isBlank()) {
            sql.append(" and ").append(column).append(" = ?");
            values.add(value);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString("id"), row.getString("plan_id"), row.getString("number"),
                row.getString("recommender_id"), row.getString("region_id"), State.valueOf(row.getString("state")),
                row.getString("awaits"), row.getString("name"), row.getString("gender"), row.getString("birth"),
                row.getString("employer"), masked(row.getString("mobile")), row.getString("category"),
                row.getInt("dossier_version"), row.getObject("submitted_at", LocalDateTime.class));
    }

    /** 138****1851. */
    public static @Nullable String masked(@Nullable String mobile) {
        return mobile == null || mobile.length() < 8 ? mobile
                : mobile.substring(0, 3) + "****" + mobile.substring(mobile.length() - 4);
    }
}
