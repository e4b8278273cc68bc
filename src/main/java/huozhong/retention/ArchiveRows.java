package huozhong.retention;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What of a plan goes to the archive, as the tables have it; of rounds and lists no free text and only the chosen. */
@Component
class ArchiveRows {

    private static final String USER = "(select u.name from user_account u where u.id = %s) as %s";

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;

    ArchiveRows(JdbcTemplate jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Map<String, @Nullable Object> plan(String planId) {
        return rows("""
                select p.*, r.name as region, u.name as office from plan p join region r on r.id = p.region_id
                join unit u on u.id = p.office_unit_id where p.id = ?""", planId).get(0);
    }

    /** Teams without their members, who say it themselves. */
    List<Map<String, @Nullable Object>> teams(String planId) {
        return rows("""
                select t.*, r.name as region from team t join region r on r.id = t.region_id where t.plan_id = ?
                order by t.level, r.path, t.category""", planId);
    }

    List<Map<String, @Nullable Object>> rounds(String planId) {
        return rows("""
                select s.id, s.kind, s.level, u.name as owner, s.state, s.opened_at, s.confirmed_at, s.decided_on,
                    s.minutes_number, s.published_from, s.published_until,
                    (select count(*) from objection o where o.selection_id = s.id) as objections,
                    (select count(*) from objection o where o.selection_id = s.id and o.outcome = 'UPHELD') as upheld
                from selection s join unit u on u.id = s.owner_id where s.plan_id = ?
                order by s.opened_at, s.id""", planId);
    }

    List<Map<String, @Nullable Object>> lists(String planId) {
        return rows("""
                select s.id, s.number, o.name as owner, r.name as receiver, s.state, s.late, s.reported_at, s.receipt,
                    s.signed_at, s.accepted_at, s.withdrawn_at
                from submission s join unit o on o.id = s.owner_id join region r on r.id = s.receiver_id
                where s.plan_id = ? order by s.number""", planId);
    }

    Map<String, @Nullable Object> nominee(String id) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("nomination", rows("""
                select n.*, e.name as recommender, o.name as origin, r.name as region
                from nomination n join unit e on e.id = n.recommender_id join unit o on o.id = n.origin_id
                join region r on r.id = n.region_id where n.id = ?""", id).get(0));
        all.put("versions", rows("select v.*, " + USER.formatted("v.user_id", "user_name")
                + " from dossier_version v where v.nomination_id = ? order by v.version", id));
        all.put("opinions", rows("select o.*, " + USER.formatted("o.user_id", "user_name")
                + ", v.cause as void_cause, v.reason as void_reason, v.at as void_at from opinion o"
                + " left join opinion_void v on v.opinion_id = o.id where o.nomination_id = ?"
                + " order by o.at, o.id", id));
        all.put("choices", rows("select * from choice where nomination_id = ? order by chosen_at, id", id));
        all.put("lists", rows("""
                select e.*, s.number from submission_entry e join submission s on s.id = e.submission_id
                where e.nomination_id = ? order by e.at""", id));
        all.put("memberships", rows("""
                select m.*, t.level, t.category, r.name as region from member m join team t on t.id = m.team_id
                join region r on r.id = t.region_id where m.nomination_id = ? order by m.joined_at, m.id""", id));
        return all;
    }

    private List<Map<String, @Nullable Object>> rows(String sql, String id) {
        return jdbc.queryForList(sql, id).stream().map(this::named).toList();
    }

    private Map<String, @Nullable Object> named(Map<String, @Nullable Object> row) {
        var named = new LinkedHashMap<String, @Nullable Object>();
        row.forEach((column, value) -> named.put(column.toLowerCase(Locale.ROOT), value(column, value)));
        return named;
    }

    private @Nullable Object value(String column, @Nullable Object value) {
        if (value instanceof Timestamp time) {
            return time.toLocalDateTime().toString();
        }
        if (value instanceof Date date) {
            return date.toLocalDate().toString();
        }
        return value instanceof String text && List.of("dossier", "content").contains(column.toLowerCase(Locale.ROOT))
                ? tree(text) : value;
    }

    private Object tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException spoiled) {
            return text;
        }
    }
}
