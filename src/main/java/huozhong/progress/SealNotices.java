package huozhong.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Post;
import huozhong.progress.Notices.Kind;
import huozhong.progress.Notices.Notice;

/**
 * 用印: what waits for a keeper, and to the leaders of a unit which agreements came back without the seal and why, until
 * somebody asks for it anew.
 */
@Component
class SealNotices {

    private final JdbcClient jdbc;

    SealNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Notice> of(Caller caller, LocalDateTime since) {
        var all = new ArrayList<Notice>();
        var kept = units(caller, Post.Kind.SEAL_KEEPER);
        if (!kept.isEmpty()) {
            all.addAll(waiting(kept));
        }
        var led = units(caller, Post.Kind.LEADER);
        if (!led.isEmpty()) {
            all.addAll(refused(led, since));
        }
        return all;
    }

    private static Set<String> units(Caller caller, Post.Kind post) {
        return caller.duties().stream().filter(duty -> duty.post() == post).map(Duty::unitId)
                .collect(Collectors.toSet());
    }

    private List<Notice> waiting(Set<String> units) {
        return jdbc.sql("""
                select u.id, u.name, count(*) as things, max(o.ordered_at) as latest from seal_order_facts o
                join unit_facts u on u.id = o.unit_id where o.unit_id in (:units) and o.state = 'WAITING'
                group by u.id, u.name""").param("units", units)
                .query((row, n) -> Notice.of(Kind.SEALS_WAIT, row.getObject("latest", LocalDateTime.class), "",
                        row.getString("name"), row.getString("id"), row.getInt("things"))).list();
    }

    /** By the unit's own keeper, or on the way to its department's. */
    private List<Notice> refused(Set<String> units, LocalDateTime since) {
        var all = new ArrayList<Notice>(jdbc.sql("""
                select n.id, n.number, n.name, u.name as who, o.ordered_at as at, o.reason from seal_order_facts o
                join nomination_facts n on n.id = o.subject and n.forgotten_at is null
                join unit_facts u on u.id = o.unit_id
                where o.unit_id in (:units) and o.ordered_at >= :since and o.state = 'DECLINED'
                and not exists (select 1 from seal_request_facts r where r.order_id = o.id)
                and not exists (select 1 from seal_order_facts later where later.subject = o.subject
                    and later.box = o.box and later.ordered_at > o.ordered_at)""")
                .param("units", units).param("since", since).query(SealNotices::refusal).list());
        all.addAll(jdbc.sql("""
                select n.id, n.number, n.name, u.name as who, r.asked_at as at, r.reason from seal_request_facts r
                join nomination_facts n on n.id = r.subject and n.forgotten_at is null
                join unit_facts u on u.id = r.department_id
                where r.unit_id in (:units) and r.asked_at >= :since and r.state = 'REFUSED'
                and not exists (select 1 from seal_request_facts later where later.subject = r.subject
                    and later.box = r.box and later.asked_at > r.asked_at)
                and not exists (select 1 from seal_order_facts later where later.subject = r.subject
                    and later.box = r.box and later.ordered_at > r.asked_at
                    and (r.order_id is null or later.id <> r.order_id))""")
                .param("units", units).param("since", since).query(SealNotices::refusal).list());
        return all;
    }

    private static Notice refusal(ResultSet row, int number) throws SQLException {
        return new Notice(Kind.SEAL_REFUSED, row.getObject("at", LocalDateTime.class), row.getString("who"),
                row.getString("number") + " " + row.getString("name"), row.getString("reason"), row.getString("id"), 1,
                null, null);
    }
}
