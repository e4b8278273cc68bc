package huozhong.nomination;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.nomination.DraftMany.Person;
import huozhong.nomination.DraftRules.Place;
import huozhong.nomination.OwnDrafts.Own;
import huozhong.nomination.origin.Recommenders;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;

/** Puts a nominee forward: a draft with its 编号 first; {@link SubmitDraft} starts the process. */
@Service
public class DraftNominee {

    private final PlanBook plans;
    private final Recommenders recommenders;
    private final AskedUnits askedUnits;
    private final DraftRules rules;
    private final NewDrafts newDrafts;
    private final Audit audit;

    DraftNominee(PlanBook plans, Recommenders recommenders, AskedUnits askedUnits, DraftRules rules,
                 NewDrafts newDrafts, Audit audit) {
        this.plans = plans;
        this.recommenders = recommenders;
        this.askedUnits = askedUnits;
        this.rules = rules;
        this.newDrafts = newDrafts;
        this.audit = audit;
    }

    /** Drafts a nomination for one of the caller's units; it may be incomplete, what is there must keep the rules. */
    @Transactional
    public KeptDraft draft(String planId, String unitId, Dossier typed, @Nullable String askedUnitId, Caller caller) {
        var duty = caller.requireDutyIn(unitId, Post.Kind.CLERK);
        var plan = plans.plan(planId);
        plan.requireOpen();
        var origin = recommenders.origin(planId, unitId);
        var dossier = typed.seen();
        rules.require(dossier, new Place(planId, unitId, origin.recommenderId(), null));
        var person = new Person(dossier, askedUnits.of(dossier, askedUnitId));
        var nomination = newDrafts.keep(List.of(person), plan, origin, caller).get(0);
        audit.record(caller.act(duty, "NOMINATION_DRAFTED", nomination.id(), Map.of("number", nomination.number())));
        return rules.kept(new Own(nomination, duty), caller);
    }
}
