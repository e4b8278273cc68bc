package huozhong.nomination;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.nomination.DraftMany.Person;
import huozhong.nomination.origin.Numbers;
import huozhong.nomination.origin.Origin;
import huozhong.plan.Plan;
import huozhong.shared.Shanghai;

/** Gives each new draft its 编号 and lets the units see it that put it forward and recommend it. */
@Component
class NewDrafts {

    private final Numbers numbers;
    private final Nominations nominations;
    private final DossierScope scope;
    private final Clock clock;

    NewDrafts(Numbers numbers, Nominations nominations, DossierScope scope, Clock clock) {
        this.numbers = numbers;
        this.nominations = nominations;
        this.scope = scope;
        this.clock = clock;
    }

    /** In the order of the people. */
    List<Nomination> keep(List<Person> people, Plan plan, Origin origin, Caller caller) {
        var given = numbers.next(plan, origin.recommenderId(), people.size());
        var now = Shanghai.now(clock);
        var made = nominations.saveAll(IntStream.range(0, people.size()).mapToObj(i -> new Nomination(plan.id(),
                given.get(i), origin, people.get(i).dossier(), people.get(i).asked(), caller.userId(), now)).toList());
        nominations.flush();
        scope.admitAll(made, Set.copyOf(List.of(origin.unitId(), origin.recommenderId())));
        return made;
    }
}
