package huozhong.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import huozhong.access.Scope;
import huozhong.organization.Level;
import huozhong.shared.NotFound;
import huozhong.team.MemberPeople.Person;

/** The teams of the regions that a caller runs, and their members. */
@Service
public class TeamList {

    private final JdbcClient jdbc;
    private final MemberPeople people;

    TeamList(JdbcClient jdbc, MemberPeople people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** A team and how many it has; the path is its region's. */
    public record TeamRow(String id, String planId, Level level, String regionId, String region, String path,
                          String category, int members, @Nullable LocalDateTime confirmedAt) {
    }

    /** A member of a team. */
    public record MemberRow(String id, String nominationId, String number, String name, @Nullable String gender,
                            @Nullable String birth, @Nullable String politics, String employer,
                            LocalDateTime joinedAt) {
    }

    /** Who left a team, when and why. */
    public record DepartedRow(String id, String nominationId, String number, String name, LocalDateTime leftAt,
                              @Nullable String reason) {
    }

    public List<TeamRow> teams(String planId, Scope scope) {
        var values = new ArrayList<Object>(List.of(planId));
        var sql = """
                select t.*, r.name as region, r.path as path,
                    (select count(*) from member m where m.team_id = t.id and m.left_at is null) as members
                from team t join region_facts r on r.id = t.region_id
                where t.plan_id = ? and %s order by t.level, r.path, t.category""".formatted(within(scope, values));
        return jdbc.sql(sql).params(values).query((row, n) -> new TeamRow(row.getString("id"),
                row.getString("plan_id"), Level.valueOf(row.getString("level")), row.getString("region_id"),
                row.getString("region"), row.getString("path"), row.getString("category"),
                row.getInt("members"), row.getObject("confirmed_at", LocalDateTime.class))).list();
    }

    public List<MemberRow> members(String teamId, Scope scope) {
        require(teamId, scope);
        return rows("select id, nomination_id, joined_at from member where team_id = ? and left_at is null", teamId,
                (row, person) -> new MemberRow(row.getString("id"), row.getString("nomination_id"), person.number(),
                        person.name(), person.gender(), person.birth(), person.politics(), person.employer(),
                        row.getObject("joined_at", LocalDateTime.class)))
                .sorted(Comparator.comparing(MemberRow::number)).toList();
    }

    public List<DepartedRow> departed(String teamId, Scope scope) {
        require(teamId, scope);
        return rows("select id, nomination_id, left_at, reason from member where team_id = ? and left_at is not null",
                teamId, (row, person) -> new DepartedRow(row.getString("id"), row.getString("nomination_id"),
                        person.number(), person.name(), row.getObject("left_at", LocalDateTime.class),
                        row.getString("reason")))
                .sorted(Comparator.comparing(DepartedRow::leftAt).reversed().thenComparing(DepartedRow::number))
                .toList();
    }

    /** A row of a member as whoever reads it wants it, with the person. */
    private interface Reading<T> {

        T of(ResultSet row, Person person) throws SQLException;
    }

    private <T> Stream<T> rows(String sql, String teamId, Reading<T> reading) {
        var known = people.of(jdbc.sql("select nomination_id from member where team_id = ?").param(teamId)
                .query(String.class).list());
        return jdbc.sql(sql).param(teamId)
                .query((row, n) -> reading.of(row, Objects.requireNonNull(known.get(row.getString("nomination_id")))))
                .list().stream();
    }

    private void require(String teamId, Scope scope) {
        var values = new ArrayList<Object>(List.of(teamId));
        var seen = jdbc.sql("select count(*) from team t join region_facts r on r.id = t.region_id where t.id = ? and "
                + within(scope, values)).params(values).query(Integer.class).single();
        if (seen == 0) {
            throw new NotFound();
        }
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
