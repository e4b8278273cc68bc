package huozhong.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import huozhong.shared.InvalidInput;
import huozhong.shared.Page;

/** Finds rows of the record, the newest first. */
@Service
public class AuditSearch {

    private final JdbcClient jdbc;

    AuditSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What to look for; what is null is not asked.
     *
     * @param until the first moment that is too late
     * @param users who did it, or in whose stead it was done
     */
    public record Filter(@Nullable LocalDateTime from, @Nullable LocalDateTime until,
                         @Nullable Collection<String> users, @Nullable String action,
                         @Nullable Collection<String> subjects, @Nullable Collection<String> units) {
    }

    /** A row as it was written. */
    public record Found(long id, LocalDateTime at, String userId, String insteadOf, String unitId, String action,
                        String subject, String facts) {

        String cursor() {
            return at + "_" + id;
        }
    }

    public Page<Found> find(Filter filter, @Nullable String cursor, int size) {
        var values = new ArrayList<Object>();
        var sql = new StringBuilder("select * from audit_row where 1 = 1");
        restrict(filter, sql, values);
        if (cursor != null) {
            after(cursor, sql, values);
        }
        sql.append(" order by happened_at desc, id desc limit ?");
        values.add(size + 1);
        var rows = jdbc.sql(sql.toString()).params(values).query((row, n) -> found(row)).list();
        return Page.of(rows, size, Found::cursor);
    }

    private static void restrict(Filter filter, StringBuilder sql, List<Object> values) {
        compare("happened_at >=", filter.from, sql, values);
        compare("happened_at <", filter.until, sql, values);
        compare("action =", filter.action, sql, values);
        amongst("subject in (%1$s)", filter.subjects, 1, sql, values);
        amongst("unit_id in (%1$s)", filter.units, 1, sql, values);
        amongst("(user_id in (%1$s) or instead_of in (%1$s))", filter.users, 2, sql, values);
    }

    private static void compare(String comparison, @Nullable Object value, StringBuilder sql, List<Object> values) {
        if (value != null) {
            sql.append(" and ").append(comparison).append(" ?");
            values.add(value);
        }
    }

    private static void amongst(String condition, @Nullable Collection<String> ids, int times, StringBuilder sql,
                                List<Object> values) {
        if (ids != null) {
            var marks = String.join(",", Collections.nCopies(ids.size(), "?"));
            sql.append(" and ").append(condition.formatted(marks));
            Collections.nCopies(times, ids).forEach(values::addAll);
        }
    }

    /** Twice the time, since a database looks a single comparison up in its index. */
    private static void after(String cursor, StringBuilder sql, List<Object> values) {
        var parts = cursor.split("_", 2);
        try {
            var at = LocalDateTime.parse(parts[0]);
            sql.append(" and happened_at <= ? and (happened_at < ? or id < ?)");
            Collections.addAll(values, at, at, Long.parseLong(parts[parts.length - 1]));
        } catch (DateTimeParseException | NumberFormatException forged) {
            throw new InvalidInput("cursor", "翻页标记无效，请重新查询");
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(row.getLong("id"), row.getObject("happened_at", LocalDateTime.class),
                row.getString("user_id"), row.getString("instead_of"), row.getString("unit_id"),
                row.getString("action"), row.getString("subject"), row.getString("facts"));
    }
}
