package huozhong.team;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.organization.Level;
import huozhong.team.MemberPeople.Person;

/** Who was in the teams of a region, and of those within it, at a moment: asked again later it answers the same. */
@Service
@Transactional(readOnly = true)
public class Roll {

    private static final String WITHIN = """
             from team t join region_facts r on r.id = t.region_id
            where t.plan_id = :plan and r.path >= :path and r.path < :end""";
    private static final String MEMBERS = """
             from member m join team t on t.id = m.team_id join region_facts r on r.id = t.region_id
            where t.plan_id = :plan and r.path >= :path and r.path < :end
            and m.joined_at <= :asOf and (m.left_at is null or m.left_at > :asOf)""";

    private final JdbcClient jdbc;
    private final MemberPeople people;

    Roll(JdbcClient jdbc, MemberPeople people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Whose roll: of a plan, of a region by its path, as of a moment. */
    public record Of(String planId, String regionPath, LocalDateTime asOf) {
    }

    /** Somebody who was a member then; the person is null once he is forgotten. */
    public record Entry(String memberId, Level level, String category, String region, LocalDateTime joinedAt,
                        @Nullable Person person) {
    }

    /** That somebody, by his nomination, was in a team then. */
    public record Membership(String memberId, String personId, Level level, String category, String regionId,
                             LocalDateTime joinedAt) {
    }

    /** A team that stood (组建) then. */
    public record Standing(String teamId, Level level, String category, String region, LocalDateTime since) {
    }

    /** How many members the teams of a level and category had. */
    public record Size(Level level, String category, int members) {

        private Size and(Size more) {
            return new Size(level, category, members + more.members);
        }
    }

    /** Counted team by team out of one index: a hundred thousand members in a temporary table take seconds. */
    public List<Size> sizes(Of of) {
        var teams = asked("select t.level, t.category, (select count(*) from member m where m.team_id = t.id"
                + " and m.joined_at <= :asOf and (m.left_at is null or m.left_at > :asOf)) as members" + WITHIN, of)
                .query((row, n) -> new Size(Level.valueOf(row.getString("level")), row.getString("category"),
                        row.getInt("members"))).list();
        return teams.stream().filter(one -> one.members > 0).collect(Collectors.groupingBy(
                one -> List.of(one.level, one.category), LinkedHashMap::new, Collectors.reducing(Size::and)))
                .values().stream().flatMap(Optional::stream).toList();
    }

    /** In the order of teams and joining. */
    public List<Entry> members(Of of, int from, int most) {
        var found = asked("select m.id, m.nomination_id, m.joined_at, t.level, t.category, r.name as region" + MEMBERS
                + " order by t.level, r.path, t.category, m.joined_at, m.id limit :most offset :from", of)
                .param("most", most).param("from", from)
                .query((row, n) -> new Found(row.getString("nomination_id"), new Entry(row.getString("id"),
                        Level.valueOf(row.getString("level")), row.getString("category"), row.getString("region"),
                        row.getObject("joined_at", LocalDateTime.class), null))).list();
        var known = people.of(found.stream().map(Found::nominationId).distinct().toList());
        return found.stream().map(one -> one.with(Optional.ofNullable(known.get(one.nominationId)).orElse(null)))
                .toList();
    }

    /** What a list says of these people, by their nominations; nothing of whom is forgotten. */
    public Map<String, Person> people(Collection<String> nominationIds) {
        return people.of(nominationIds);
    }

    /** All of them, in the order of teams; who is in two teams is there twice. */
    public List<Membership> memberships(Of of) {
        return asked("select m.id, m.nomination_id, m.joined_at, t.level, t.category, t.region_id" + MEMBERS
                + " order by t.level, r.path, t.category, m.joined_at, m.id", of)
                .query((row, n) -> new Membership(row.getString("id"), row.getString("nomination_id"),
                        Level.valueOf(row.getString("level")), row.getString("category"), row.getString("region_id"),
                        row.getObject("joined_at", LocalDateTime.class))).list();
    }

    public List<Standing> standing(Of of) {
        return asked("select t.id, t.level, t.category, t.confirmed_at, r.name as region" + WITHIN
                + " and t.confirmed_at <= :asOf order by t.level, r.path, t.category", of)
                .query((row, n) -> new Standing(row.getString("id"), Level.valueOf(row.getString("level")),
                        row.getString("category"), row.getString("region"),
                        row.getObject("confirmed_at", LocalDateTime.class))).list();
    }

    private JdbcClient.StatementSpec asked(String sql, Of of) {
        return jdbc.sql(sql).param("plan", of.planId).param("path", of.regionPath).param("end", of.regionPath + "~")
                .param("asOf", of.asOf);
    }

    private record Found(String nominationId, Entry entry) {

        Entry with(@Nullable Person person) {
            return new Entry(entry.memberId, entry.level, entry.category, entry.region, entry.joinedAt, person);
        }
    }
}
