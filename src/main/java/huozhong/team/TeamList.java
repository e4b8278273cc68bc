package huozhong.team;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import huozhong.access.Scope;
import huozhong.organization.Level;
import huozhong.shared.NotFound;

/** The teams of the regions that a caller runs, and their members. */
@Service
public class TeamList {

    private final JdbcClient jdbc;

    TeamList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A team and how many it has. */
    public record TeamRow(String id, String planId, Level level, String regionId, String category, int members,
                          @Nullable LocalDateTime confirmedAt) {
    }

    /** A member of a team. */
    public record MemberRow(String id, String nominationId, String number, String name, String employer,
                            LocalDateTime joinedAt) {
    }

    public List<TeamRow> teams(String planId, Scope scope) {
        var values = new ArrayList<Object>(List.of(planId));
        var sql = """
                select t.*, (select count(*) from member m where m.team_id = t.id and m.left_at is null) as members
                from team t join region r on r.id = t.region_id
                where t.plan_id = ? and %s order by t.level, r.path, t.category""".formatted(within(scope, values));
        return jdbc.sql(sql).params(values).query((row, n) -> new TeamRow(row.getString("id"),
                row.getString("plan_id"), Level.valueOf(row.getString("level")), row.getString("region_id"),
                row.getString("category"), row.getInt("members"), row.getObject("confirmed_at", LocalDateTime.class)))
                .list();
    }

    public List<MemberRow> members(String teamId, Scope scope) {
        var values = new ArrayList<Object>(List.of(teamId));
        var seen = jdbc.sql("select count(*) from team t join region r on r.id = t.region_id where t.id = ? and "
                + within(scope, values)).params(values).query(Integer.class).single();
        if (seen == 0) {
            throw new NotFound();
        }
        return jdbc.sql("""
                select m.id, m.nomination_id, m.joined_at, n.number, n.name, n.employer
                from member m join nomination n on n.id = m.nomination_id
                where m.team_id = ? and m.left_at is null order by n.number""").param(teamId)
                .query((row, n) -> new MemberRow(row.getString("id"), row.getString("nomination_id"),
                        row.getString("number"), row.getString("name"), row.getString("employer"),
                        row.getObject("joined_at", LocalDateTime.class)))
                .list();
    }

    private static String within(Scope scope, List<Object> values) {
        if (scope.regionPaths().isEmpty()) {
            return "1 = 0";
        }
        scope.regionPaths().forEach(path -> Collections.addAll(values, path, path + "~"));
        return "(" + String.join(" or ",
                Collections.nCopies(scope.regionPaths().size(), "r.path >= ? and r.path < ?")) + ")";
    }
}
