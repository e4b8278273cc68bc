package huozhong.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.nomination.Nominees;
import huozhong.progress.PlanUnits.Owner;
import huozhong.progress.UnitCounts.People;

/**
 * How many opinions a unit's people still want before its list can go up, and how many were given lately: two queries
 * however many units there are. The recommending unit's is wanted for no more people than it has seats.
 */
@Component
class OpinionPace {

    private static final String UNDER_WAY = "IN_PROGRESS";

    private final UnitCounts counts;
    private final JdbcClient jdbc;

    OpinionPace(UnitCounts counts, JdbcClient jdbc) {
        this.counts = counts;
        this.jdbc = jdbc;
    }

    /** People put forward, opinions to come and opinions given. */
    record Counted(int people, int open, int done) {

        static final Counted NOTHING = new Counted(0, 0, 0);
    }

    Map<String, Counted> of(String planId, List<Owner> owners, Pace pace) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        var ids = owners.stream().map(Owner::unitId).toList();
        var people = counts.people(planId, ids, List.of()).stream().collect(Collectors.groupingBy(People::unitId));
        var done = given(planId, ids, pace);
        return owners.stream().collect(Collectors.toMap(Owner::unitId, owner -> counted(owner,
                people.getOrDefault(owner.unitId(), List.of()), done.getOrDefault(owner.unitId(), 0))));
    }

    private static Counted counted(Owner owner, List<People> people, int done) {
        var employer = missing(people, Nominees.EMPLOYER_OPINION);
        var recommendation = missing(people, Nominees.RECOMMENDATION_OPINION);
        var seats = owner.seats();
        var left = seats == null ? recommendation : Math.max(0, seats - agreed(people));
        return new Counted(people.stream().mapToInt(People::count).sum(),
                employer + Math.min(recommendation, left), done);
    }

    private static int missing(List<People> people, String step) {
        return people.stream().filter(one -> one.state().equals(UNDER_WAY) && !one.agreed().contains(step))
                .mapToInt(People::count).sum();
    }

    private static int agreed(List<People> people) {
        return people.stream().filter(one -> one.agreed().contains(Nominees.RECOMMENDATION_OPINION))
                .mapToInt(People::count).sum();
    }

    /** Whatever was said: a refusal is done, too. */
    private Map<String, Integer> given(String planId, Collection<String> units, Pace pace) {
        return jdbc.sql("""
                select owner_id, count(distinct task_id) as given from task_entry_by_owner_facts
                where context_id = :plan and state = 'DONE' and waiting = false and owner_id in (:units)
                and process = :process and step in (:steps) and done_at >= :from and done_at < :today
                group by owner_id""").param("plan", planId).param("units", units)
                .param("process", Nominees.PROCESS).param("steps", List.of(Nominees.EMPLOYER_OPINION,
                        Nominees.RECOMMENDATION_OPINION)).param("from", pace.from().atStartOfDay())
                .param("today", pace.today().atStartOfDay())
                .query((row, n) -> Map.entry(row.getString(1), row.getInt(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
