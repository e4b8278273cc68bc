package huozhong.nomination;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.nomination.Nomination.Asked;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.shared.Shanghai;

/**
 * Drafts many people at once for one unit, in the caller's one transaction; whom the unit has put forward already,
 * {@link Standing} has told before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DraftMany {

    private final Recommenders recommenders;
    private final Numbers numbers;
    private final Nominations nominations;
    private final DossierScope scope;
    private final PlanBook plans;
    private final Audit audit;
    private final Clock clock;

    DraftMany(Recommenders recommenders, Numbers numbers, Nominations nominations, DossierScope scope, PlanBook plans,
              Audit audit, Clock clock) {
        this.recommenders = recommenders;
        this.numbers = numbers;
        this.nominations = nominations;
        this.scope = scope;
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where the people come from: a plan, the caller's unit in which they begin, and the import that brings them. */
    public record Batch(String planId, String unitId, String importId) {
    }

    /** One of them, and who is asked for the 所在工作单位意见. */
    public record Person(Dossier dossier, Asked asked) {
    }

    /** A draft as it is now; a complete one can be submitted. */
    public record Drafted(String id, int version, boolean complete) {
    }

    /** In the order of the people. */
    public List<Drafted> draft(Batch batch, List<Person> people, Caller caller) {
        if (people.isEmpty()) {
            return List.of();
        }
        var origin = recommenders.origin(batch.planId, batch.unitId);
        var made = nominations.saveAll(made(batch, origin, people, caller));
        nominations.flush();
        scope.admitAll(made, Set.copyOf(List.of(origin.unitId(), origin.recommenderId())));
        record(batch, made, caller);
        return made.stream().map(one -> new Drafted(one.id(), one.version(), one.dossier().missing().isEmpty()))
                .toList();
    }

    private List<Nomination> made(Batch batch, Nomination.Origin origin, List<Person> people, Caller caller) {
        var given = numbers.next(plans.plan(batch.planId), origin.recommenderId(), people.size());
        var now = Shanghai.now(clock);
        return IntStream.range(0, people.size()).mapToObj(i -> new Nomination(batch.planId, given.get(i), origin,
                people.get(i).dossier, people.get(i).asked, caller.userId(), now)).toList();
    }

    private void record(Batch batch, List<Nomination> made, Caller caller) {
        var duty = caller.requireDutyIn(batch.unitId, Post.Kind.CLERK);
        made.forEach(nomination -> audit.record(caller.act(duty, "NOMINATION_DRAFTED", nomination.id(),
                Map.of("number", nomination.number(), "import", batch.importId))));
    }
}
