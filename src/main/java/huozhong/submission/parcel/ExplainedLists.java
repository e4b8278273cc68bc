package huozhong.submission.parcel;

import org.springframework.stereotype.Component;

import huozhong.plan.Plan;
import huozhong.submission.ListGate;
import huozhong.submission.UnitList;

/** Lets lists up of which each difference was explained; what isn't there counts where the plan demands stamps. */
@Component
class ExplainedLists implements ListGate {

    private final ListPeople people;
    private final CompareList comparing;
    private final Explanations explanations;

    ExplainedLists(ListPeople people, CompareList comparing, Explanations explanations) {
        this.people = people;
        this.comparing = comparing;
        this.explanations = explanations;
    }

    @Override
    public void require(Plan plan, String unitId) {
        var said = explanations.of(plan.id(), unitId).keySet();
        var list = new UnitList(plan.id(), unitId, null);
        var open = comparing.of(plan, list, people.toHandUp(plan.id(), unitId)).stream()
                .filter(one -> one.isToExplain(plan) && !said.contains(one.key())).toList();
        if (!open.isEmpty()) {
            var first = open.get(0);
            throw new DifferencesUnexplained(open.size(),
                    (first.number() == null ? "" : "编号" + first.number() + "的") + first.words());
        }
    }
}
