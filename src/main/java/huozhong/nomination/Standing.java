package huozhong.nomination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom a unit has put forward already and who isn't out, told to whoever is about to put many people forward. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Standing {

    private final Recommenders recommenders;
    private final Turns turns;
    private final SamePeople samePeople;

    Standing(Recommenders recommenders, Turns turns, SamePeople samePeople) {
        this.recommenders = recommenders;
        this.turns = turns;
        this.samePeople = samePeople;
    }

    /**
     * The 编号 by {@link Dossier#person}; whoever isn't in it isn't put forward by the unit before this transaction
     * ends.
     */
    public Map<String, String> among(List<Dossier> people, String planId, String unitId) {
        var recommenderId = recommenders.origin(planId, unitId).recommenderId();
        turns.take(planId, recommenderId, people);
        var numbers = new HashMap<String, String>();
        samePeople.of(planId, people).forEach((person, found) -> found.stream()
                .filter(same -> same.isStandingOf(recommenderId)).findFirst()
                .ifPresent(same -> numbers.put(person, same.number())));
        return numbers;
    }
}
