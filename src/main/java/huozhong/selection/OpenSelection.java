package huozhong.selection;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.Processes;

/** Opens a round for a unit that has quotas of the kind; the plan's settings say which customary steps it has. */
@Service
public class OpenSelection {

    /** The process of a round. */
    public static final String PROCESS = "Selection";

    private final Selections selections;
    private final Quotas quotas;
    private final PlanBook plans;
    private final Processes processes;
    private final RoundActs acts;
    private final Clock clock;

    OpenSelection(Selections selections, Quotas quotas, PlanBook plans, Processes processes, RoundActs acts,
                  Clock clock) {
        this.selections = selections;
        this.quotas = quotas;
        this.plans = plans;
        this.processes = processes;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    public Selection open(String planId, String unitId, Quota.Kind kind, Caller caller) {
        var duty = caller.requireDutyIn(unitId, Post.Kind.CLERK);
        var plan = plans.plan(planId);
        plan.requireOpen();
        var quota = quotas.of(planId, unitId).stream().filter(candidate -> candidate.kind() == kind).findFirst()
                .orElseThrow(NotFound::new);
        if (selections.findByOpenKey(Selection.openKey(planId, unitId, kind)).isPresent()) {
            throw new SelectionAlreadyOpen();
        }
        var selection = selections.saveAndFlush(new Selection(quota, caller.userId(), Shanghai.now(clock)));
        var options = plan.options();
        processes.start(PROCESS, selection.id(), Map.of("collectiveDecision", options.collectiveDecision(),
                "publication", options.publicationDays() > 0));
        acts.say(selection.id(), RoundChange.OPENED,
                caller.act(duty, "SELECTION_OPENED", selection.id(), Map.of("kind", kind.name())));
        return selection;
    }
}
