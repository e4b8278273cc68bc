package huozhong.demo;

import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.plan.PlanFile;
import huozhong.plan.Planning;

/** The city's 文明办 drafts, publishes and closes its editions. */
@Demonstration
class IssuePlans {

    private static final String OFFICE = "SY-WMB";

    private final Door door;
    private final Directory directory;
    private final PlanBook plans;
    private final Planning planning;

    IssuePlans(Door door, Directory directory, PlanBook plans, Planning planning) {
        this.door = door;
        this.directory = directory;
        this.plans = plans;
        this.planning = planning;
    }

    void publish(Edition edition) {
        if (plans.planByCode(edition.code()).filter(plan -> plan.status() != Plan.Status.DRAFT).isEmpty()) {
            var draft = door.enter(directory.caller(Office.clerk(OFFICE)),
                    clerk -> planning.draft(PlanFile.read(edition.text()), clerk));
            door.enter(directory.caller(Office.leader(OFFICE)), leader -> planning.publish(draft.id(), leader));
        }
    }

    void close(Edition edition) {
        plans.planByCode(edition.code()).filter(plan -> plan.status() == Plan.Status.PUBLISHED).ifPresent(plan ->
                door.enter(directory.caller(Office.leader(OFFICE)), leader -> planning.close(plan.id(), leader)));
    }
}
