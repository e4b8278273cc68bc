package huozhong.team.pass;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.plan.Plan;
import huozhong.shared.NotFound;

/** The members to whom a caller may give codes: as a clerk of who runs their team's region, or the plan's. */
@Component
class PassHolders {

    private final JdbcClient jdbc;
    private final Organization organization;

    PassHolders(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    /** Somebody in his highest team of those for which the caller speaks, and by which post. */
    record Holder(String personId, Level level, String category, String region, String path, boolean active,
                  Duty duty) {
    }

    /** All of them in the order of teams; there is nothing for him where one is not his. */
    List<Holder> of(Plan plan, Collection<String> people, Caller caller) {
        var found = new LinkedHashMap<String, Holder>();
        seats(plan, people).forEach(seat -> duty(plan, seat.path, caller)
                .ifPresent(duty -> found.putIfAbsent(seat.personId, seat.by(duty))));
        if (found.size() != people.size()) {
            throw new NotFound();
        }
        return found.values().stream().sorted(Comparator.comparing(Holder::level).thenComparing(Holder::path)
                .thenComparing(Holder::category).thenComparing(Holder::personId)).toList();
    }

    private Optional<Duty> duty(Plan plan, String teamPath, Caller caller) {
        var planPath = organization.region(plan.regionId()).path();
        return caller.by(duty -> duty.post() == Post.Kind.CLERK && duty.runs()
                .filter(path -> path.equals(teamPath) || planPath.startsWith(path)).isPresent());
    }

    /** Those they hold now before those they left, the highest first. */
    private List<Seat> seats(Plan plan, Collection<String> people) {
        return people.isEmpty() ? List.of() : jdbc.sql("""
                select m.nomination_id, m.left_at, t.level, t.category, r.name as region, r.path
                from member m join team t on t.id = m.team_id join region_facts r on r.id = t.region_id
                where t.plan_id = :plan and m.nomination_id in (:people)""").params(Map.of("plan", plan.id(), "people",
                        people)).query((row, n) -> new Seat(row.getString("nomination_id"),
                        Level.valueOf(row.getString("level")), row.getString("category"), row.getString("region"),
                        row.getString("path"), row.getObject("left_at") == null)).list().stream()
                .sorted(Comparator.comparing(Seat::active).reversed().thenComparing(Seat::level)).toList();
    }

    private record Seat(String personId, Level level, String category, String region, String path, boolean active) {

        Holder by(Duty duty) {
            return new Holder(personId, level, category, region, path, active, duty);
        }
    }
}
