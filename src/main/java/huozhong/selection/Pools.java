package huozhong.selection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.nomination.Nomination;
import huozhong.nomination.Nominees;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.plan.PlanBook;
import huozhong.plan.Quota;
import huozhong.shared.NotFound;
import huozhong.team.CurrentMembers;

/**
 * From whom a round chooses, by the kind of its quotas（沈文明办发〔2024〕14号 四.1）: never from those who are in a team
 * of the level it chooses for.
 */
@Component
class Pools {

    private final Nominees nominees;
    private final CurrentMembers members;
    private final Organization organization;
    private final PlanBook plans;
    private final JdbcClient jdbc;

    Pools(Nominees nominees, CurrentMembers members, Organization organization, PlanBook plans, JdbcClient jdbc) {
        this.nominees = nominees;
        this.members = members;
        this.organization = organization;
        this.plans = plans;
        this.jdbc = jdbc;
    }

    Set<String> of(Selection selection) {
        var pool = contenders(selection);
        members.at(selection.planId(), selection.level()).forEach(pool::remove);
        return pool;
    }

    /** The pool and those of it who are in such a team already. */
    Set<String> contenders(Selection selection) {
        return new LinkedHashSet<>(switch (selection.kind()) {
            case OWN_POOL -> nominees.pool(selection.planId(), selection.ownerId());
            case REGION_MARKS -> marks(selection);
            case FROM_COUNTY_TEAMS -> members(selection, Level.COUNTY);
            case FROM_CITY_TEAMS -> members(selection, Level.CITY);
        });
    }

    /** Somebody of the pool at large, not in it now, is told so; anybody else doesn't exist for the caller. */
    void requireAll(Selection selection, List<String> nominationIds) {
        var contenders = contenders(selection);
        var taken = members.among(nominationIds, selection.planId(), selection.level());
        nominationIds.stream().filter(one -> taken.contains(one) || !contenders.contains(one)).findFirst()
                .ifPresent(one -> refuse(nominees.get(one), contenders, selection));
    }

    private static void refuse(Nomination nominee, Set<String> contenders, Selection selection) {
        throw nominee.recommenderId().equals(selection.ownerId()) || contenders.contains(nominee.id())
                ? new NotInPool(nominee.number()) : new NotFound();
    }

    private List<String> members(Selection selection, Level level) {
        return members.within(selection.planId(), level,
                organization.region(selection.regionId()).path());
    }

    /** The region's two: out of its twenty only where the plan says so, else out of all its nominees. */
    private List<String> marks(Selection selection) {
        var chosen = jdbc.sql("""
                select c.nomination_id from choice c join selection s on s.id = c.selection_id
                join nomination_facts n on n.id = c.nomination_id
                where s.plan_id = ? and s.owner_id = ? and s.kind = ? and c.state = 'CHOSEN'
                and n.state in ('IN_PROGRESS', 'ACCEPTED') order by n.number""")
                .params(selection.planId(), selection.ownerId(), Quota.Kind.OWN_POOL.name()).query(String.class)
                .list();
        if (plans.plan(selection.planId()).options().regionMarksAmongChosen()) {
            return chosen;
        }
        var all = new LinkedHashSet<>(nominees.pool(selection.planId(), selection.ownerId()));
        all.addAll(chosen);
        return List.copyOf(all);
    }
}
