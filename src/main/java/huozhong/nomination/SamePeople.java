package huozhong.nomination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.nomination.Nomination.State;
import huozhong.nomination.origin.Recommenders;

/** Looks many people up at once: who of them is put forward in the plan already, by whom. */
@Repository
public class SamePeople {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Recommenders recommenders;
    private final Turns turns;

    SamePeople(JdbcClient jdbc, Recommenders recommenders, Turns turns) {
        this.jdbc = jdbc;
        this.recommenders = recommenders;
        this.turns = turns;
    }

    /** A nomination of one of them. */
    public record Found(String person, String number, String recommenderId, State state) {

        /** The unit's own, and not over. */
        public boolean isStandingOf(String unitId) {
            return recommenderId.equals(unitId) && state != State.WITHDRAWN && state != State.REJECTED;
        }
    }

    /**
     * The 编号 of those whom a unit has put forward already, by person; whoever isn't in it isn't put forward by the unit
     * before the transaction ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, String> standing(String planId, String unitId, List<Dossier> people) {
        var recommenderId = recommenders.origin(planId, unitId).recommenderId();
        turns.take(planId, recommenderId, people);
        var numbers = new HashMap<String, String>();
        of(planId, people).forEach((person, found) -> found.stream().filter(same -> same.isStandingOf(recommenderId))
                .findFirst().ifPresent(same -> numbers.put(person, same.number())));
        return numbers;
    }

    /** By person, name and mobile as {@link Dossier#person} puts them; whoever isn't found isn't in it. */
    public Map<String, List<Found>> of(String planId, Collection<Dossier> dossiers) {
        var known = dossiers.stream().filter(dossier -> dossier.person() != null).toList();
        var wanted = known.stream().map(Dossier::person).collect(Collectors.toSet());
        var mobiles = known.stream().map(Dossier::mobile).distinct().toList();
        var found = new HashMap<String, List<Found>>();
        for (var from = 0; from < mobiles.size(); from += AT_ONCE) {
            reachedAt(planId, mobiles.subList(from, Math.min(mobiles.size(), from + AT_ONCE))).stream()
                    .filter(same -> wanted.contains(same.person()))
                    .forEach(same -> found.computeIfAbsent(same.person(), key -> new ArrayList<>()).add(same));
        }
        return found;
    }

    /** Mobiles are written in one way only, names in several. */
    private List<Found> reachedAt(String planId, List<String> mobiles) {
        var marks = String.join(",", Collections.nCopies(mobiles.size(), "?"));
        return jdbc.sql("select name, mobile, number, recommender_id, state from nomination where plan_id = ?"
                + " and name is not null and mobile in (" + marks + ")").param(planId).params(mobiles)
                .query((row, n) -> new Found(Dossier.person(row.getString("name"), row.getString("mobile")),
                        row.getString("number"), row.getString("recommender_id"),
                        State.valueOf(row.getString("state"))))
                .list();
    }
}
