package huozhong.nomination;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.nomination.Nomination.Asked;
import huozhong.nomination.origin.Recommenders;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;

/**
 * Drafts many people at once for one unit, in the caller's one transaction; whom the unit has put forward already,
 * {@link SamePeople#standing} has told before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DraftMany {

    private final PlanBook plans;
    private final Recommenders recommenders;
    private final NewDrafts newDrafts;
    private final Audit audit;

    DraftMany(PlanBook plans, Recommenders recommenders, NewDrafts newDrafts, Audit audit) {
        this.plans = plans;
        this.recommenders = recommenders;
        this.newDrafts = newDrafts;
        this.audit = audit;
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
        var made = newDrafts.keep(people, plans.plan(batch.planId), origin, caller);
        record(batch, made, caller);
        return made.stream().map(one -> new Drafted(one.id(), one.version(), one.dossier().missing().isEmpty()))
                .toList();
    }

    private void record(Batch batch, List<Nomination> made, Caller caller) {
        var duty = caller.requireDutyIn(batch.unitId, Post.Kind.CLERK);
        audit.recordAll(made.stream().map(nomination -> caller.act(duty, "NOMINATION_DRAFTED", nomination.id(),
                Map.of("number", nomination.number(), "import", batch.importId)))
                .toList());
    }
}
