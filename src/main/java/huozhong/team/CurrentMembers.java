package huozhong.team;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.organization.Level;

/** Who is a member of a team now, by his nomination. */
@Service
@Transactional(readOnly = true)
public class CurrentMembers {

    private final JdbcClient jdbc;

    CurrentMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The nominations whose nominees are members at this level within a region (by path). */
    public List<String> within(String planId, Level level, String regionPath) {
        return jdbc.sql("""
                select m.nomination_id from member m join team t on t.id = m.team_id
                join region_facts r on r.id = t.region_id
                where t.plan_id = ? and t.level = ? and r.path >= ? and r.path < ? and m.left_at is null
                order by t.category, m.joined_at, m.id""")
                .params(planId, level.name(), regionPath, regionPath + "~").query(String.class).list();
    }

    /** The nominations whose nominees are members at this level anywhere. */
    public List<String> at(String planId, Level level) {
        return jdbc.sql("""
                select m.nomination_id from member m join team t on t.id = m.team_id
                where t.plan_id = ? and t.level = ? and m.left_at is null""")
                .params(planId, level.name()).query(String.class).list();
    }

    /** Those of these nominations whose nominees are. */
    public Set<String> among(Collection<String> nominationIds, String planId, Level level) {
        return nominationIds.isEmpty() ? Set.of() : jdbc.sql("""
                select m.nomination_id from member m join team t on t.id = m.team_id
                where m.nomination_id in (:nominations) and t.plan_id = :plan and t.level = :level
                and m.left_at is null""")
                .param("nominations", nominationIds).param("plan", planId).param("level", level.name())
                .query(String.class).set();
    }
}
