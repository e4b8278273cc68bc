package huozhong.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.access.Scope;

/** The regions, departments and divisions that a plan gives seats for people of their own, in a caller's scope. */
@Repository
class PlanUnits {

    private final JdbcClient jdbc;

    PlanUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A unit with what it may choose and has chosen: its own, and those it marks for the city (每地区2人). */
    record Owner(String unitId, String unit, String regionId, String region, int chosen, @Nullable Integer seats,
                 int marked, @Nullable Integer markSeats) {
    }

    /** In the order of the document. */
    List<Owner> of(String planId, Scope scope) {
        var values = new ArrayList<Object>(List.of(planId));
        return jdbc.sql("""
                select q.owner_unit_id, u.name, q.region_id, r.name as region,
                    sum(case when q.kind = 'OWN_POOL' then q.used else 0 end) as chosen,
                    sum(case when q.kind = 'OWN_POOL' then q.seats end) as seats,
                    sum(case when q.kind = 'OWN_POOL' and q.seats is null then 1 else 0 end) as unlimited,
                    sum(case when q.kind = 'REGION_MARKS' then q.used else 0 end) as marked,
                    sum(case when q.kind = 'REGION_MARKS' then q.seats end) as mark_seats
                from quota_facts q join unit_facts u on u.id = q.owner_unit_id join region_facts r on r.id = q.region_id
                where q.plan_id = ? and q.kind in ('OWN_POOL', 'REGION_MARKS') and\s""" + condition(scope, values)
                + " group by q.owner_unit_id, u.name, q.region_id, r.name"
                + " having sum(case when q.kind = 'OWN_POOL' then 1 else 0 end) > 0 order by min(q.ordinal)")
                .params(values).query(PlanUnits::owner).list();
    }

    private static String condition(Scope scope, List<Object> values) {
        var ways = new ArrayList<String>();
        scope.regionPaths().forEach(path -> {
            ways.add("r.path >= ? and r.path < ?");
            values.addAll(List.of(path, path + "~"));
        });
        if (!scope.units().isEmpty()) {
            ways.add("q.owner_unit_id in (" + String.join(",", Collections.nCopies(scope.units().size(), "?")) + ")");
            values.addAll(scope.units());
        }
        return ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")";
    }

    private static Owner owner(ResultSet row, int number) throws SQLException {
        var seats = row.getInt("unlimited") > 0 ? null : number(row, "seats");
        return new Owner(row.getString("owner_unit_id"), row.getString("name"), row.getString("region_id"),
                row.getString("region"), row.getInt("chosen"), seats, row.getInt("marked"), number(row, "mark_seats"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(number);
    }
}
