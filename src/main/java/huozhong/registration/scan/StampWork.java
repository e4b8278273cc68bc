package huozhong.registration.scan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Post;
import huozhong.registration.scan.StampQuery.State;
import huozhong.shared.Page;
import huozhong.shared.SeenText;

/**
 * The work list of a unit's clerks: whose box has its seal, whose form is printed and not back, by the employer to
 * which one goes with all of its forms at once.
 */
@Service
@Transactional(readOnly = true)
public class StampWork {

    private static final String PEOPLE = """
            from (select n.id, n.number, n.name, n.employer, n.category, coalesce(u.name, n.employer, '') as asked,
                s.at as stamped_at, s.red, s.known,
                (select max(p.at) from form_print p where p.nomination_id = n.id and p.outdated_at is null
                    and p.sealing = false and p.dossier_version > 0) as printed_at,
                (select max(v.voided_at) from form_stamp v where v.nomination_id = n.id and v.step = ?
                    and v.holds is null) as voided_at
            from nomination_facts n left join unit_facts u on u.id = n.asked_unit_id
            left join form_stamp s on s.holds = concat(n.id, ':', ?)
            where n.plan_id = ? and (n.recommender_id = ? or n.origin_id = ?)
            and n.state in ('IN_PROGRESS', 'ACCEPTED') and n.forgotten_at is null""";
    private static final String STATE = "case when k.stamped_at is not null then 'STAMPED'"
            + " when k.printed_at is not null and (k.voided_at is null or k.printed_at >= k.voided_at) then 'TO_SCAN'"
            + " when k.voided_at is not null then 'VOIDED' else 'NOT_STAMPED' end";

    private final JdbcClient jdbc;

    StampWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody's box, and who is to put the seal there. */
    public record Row(String id, String number, String name, @Nullable String employer, String asked,
                      @Nullable String category, State state, @Nullable LocalDateTime printedAt,
                      @Nullable LocalDateTime stampedAt, @Nullable LocalDateTime voidedAt) {
    }

    /** How many there are of each state, and at which employers most is to be done. */
    public record Counts(Map<State, Integer> states, List<Employer> employers) {
    }

    /** An employer, and how many forms of it are in each state. */
    public record Employer(String name, Map<State, Integer> states) {
    }

    /** By employer and number; the cursor is how many went before. */
    public Page<Row> people(StampQuery query, int after, int size, Caller caller) {
        var values = new ArrayList<Object>();
        var sql = "select k.*, " + STATE + " as state " + from(query, caller, values) + state(query, values)
                + " order by k.asked, k.number limit " + (size + 1) + " offset " + after;
        var rows = jdbc.sql(sql).params(values).query((row, n) -> new Row(row.getString("id"),
                row.getString("number"), row.getString("name"), row.getString("employer"), row.getString("asked"),
                row.getString("category"), State.valueOf(row.getString("state")),
                row.getObject("printed_at", LocalDateTime.class), row.getObject("stamped_at", LocalDateTime.class),
                row.getObject("voided_at", LocalDateTime.class))).list();
        return Page.of(rows, size, last -> String.valueOf(after + size));
    }

    public Counts counts(StampQuery query, Caller caller) {
        var values = new ArrayList<Object>();
        var sql = "select k.asked, " + STATE + " as state, count(*) as many " + from(query, caller, values)
                + " group by k.asked, " + STATE + " order by k.asked";
        var states = new EnumMap<State, Integer>(State.class);
        var employers = new ArrayList<Employer>();
        jdbc.sql(sql).params(values).query(row -> {
            var state = State.valueOf(row.getString("state"));
            var asked = row.getString("asked");
            states.merge(state, row.getInt("many"), Integer::sum);
            if (employers.isEmpty() || !employers.get(employers.size() - 1).name.equals(asked)) {
                employers.add(new Employer(asked, new EnumMap<>(State.class)));
            }
            employers.get(employers.size() - 1).states.put(state, row.getInt("many"));
        });
        return new Counts(states, employers);
    }

    private static String from(StampQuery query, Caller caller, List<Object> values) {
        caller.requireDutyIn(query.unit(), Post.Kind.CLERK);
        values.addAll(List.of(query.step(), query.step(), query.plan(), query.unit(), query.unit()));
        var sql = new StringBuilder(PEOPLE);
        equal("n.category", query.category(), sql, values);
        equal("n.region_id", query.region(), sql, values);
        search(query.q(), sql, values);
        return sql.append(") k").toString();
    }

    private static String state(StampQuery query, List<Object> values) {
        if (query.state() == null) {
            return "";
        }
        values.add(query.state().name());
        return " where " + STATE + " = ?";
    }

    private static void search(@Nullable String typed, StringBuilder sql, List<Object> values) {
        if (typed != null && !typed.isBlank()) {
            var text = SeenText.of(typed).replace("!", "!!").replace("%", "!%").replace("_", "!_");
            sql.append(" and (n.name like ? escape '!' or n.number like ? escape '!' or n.employer like ? escape '!'"
                    + " or u.name like ? escape '!')");
            values.addAll(List.of(text + "%", "%" + text, "%" + text + "%", "%" + text + "%"));
        }
    }

    private static void equal(String column, @Nullable String value, StringBuilder sql, List<Object> values) {
        if (value != null && !value.isBlank()) {
            sql.append(" and ").append(column).append(" = ?");
            values.add(value);
        }
    }
}
