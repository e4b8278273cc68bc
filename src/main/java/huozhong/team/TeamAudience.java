package huozhong.team;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.organization.Level;

/** Who is in the teams to which something speaks: each once, as a member of the highest of them. */
@Service
@Transactional(readOnly = true)
public class TeamAudience {

    private static final Comparator<Called> HIGHEST = Comparator.comparing(Called::level)
            .thenComparing(Called::memberId);

    private final JdbcClient jdbc;
    private final MemberPeople people;

    TeamAudience(JdbcClient jdbc, MemberPeople people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Teams of these levels and categories, in these regions (by their paths) and within them. */
    public record Of(String planId, Collection<Level> levels, Collection<String> categories,
                     Collection<String> regionPaths) {
    }

    /** Somebody by his nomination, in the capacity of one of his teams. */
    public record Called(String personId, String memberId, Level level, String category, String regionId) {
    }

    /** In the order of their teams. */
    public List<Called> of(Of of) {
        var found = new LinkedHashMap<String, Called>();
        of.regionPaths.stream().sorted().flatMap(path -> within(of, path, null).stream()).sorted(HIGHEST)
                .forEach(one -> found.putIfAbsent(one.personId, one));
        return List.copyOf(found.values());
    }

    /** The same of one person; empty where it doesn't speak to him. */
    public Optional<Called> find(Of of, String personId) {
        return of.regionPaths.stream().flatMap(path -> within(of, path, personId).stream()).min(HIGHEST);
    }

    /** What a list says of these people, by their nominations; of whom is forgotten nothing. */
    public Map<String, MemberPeople.Person> people(Collection<String> personIds) {
        return people.of(personIds);
    }

    private List<Called> within(Of of, String path, @Nullable String personId) {
        return of.levels.isEmpty() || of.categories.isEmpty() ? List.of() : jdbc.sql("""
                select m.id, m.nomination_id, t.level, t.category, t.region_id
                from member m join team t on t.id = m.team_id join region_facts r on r.id = t.region_id
                where t.plan_id = :plan and t.level in (:levels) and t.category in (:categories)
                and r.path >= :path and r.path < :end and m.left_at is null
                and (:person is null or m.nomination_id = :person)""")
                .param("plan", of.planId).param("levels", of.levels.stream().map(Level::name).toList())
                .param("categories", of.categories).param("path", path).param("end", path + "~")
                .param("person", personId)
                .query((row, n) -> new Called(row.getString("nomination_id"), row.getString("id"),
                        Level.valueOf(row.getString("level")), row.getString("category"),
                        row.getString("region_id"))).list();
    }
}
