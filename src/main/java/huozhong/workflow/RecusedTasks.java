package huozhong.workflow;

import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.organization.Organization;
import huozhong.organization.User;

/** Open tasks whose every holder keeps out from now on (回避): the routing finds the superior unit, or 待分派. */
@Component
public class RecusedTasks {

    private final TaskEntries entries;
    private final Recusal recusal;
    private final Rerouting rerouting;
    private final Organization organization;

    RecusedTasks(TaskEntries entries, Recusal recusal, Rerouting rerouting, Organization organization) {
        this.entries = entries;
        this.recusal = recusal;
        this.rerouting = rerouting;
        this.organization = organization;
    }

    /**
     * To be asked when somebody came to be one of those whom a case is about.
     *
     * @param newcomer whether a user is that very somebody: for most holders no more has to be asked
     */
    public void handOn(String process, String caseId, Predicate<User> newcomer) {
        entries.openOf(process, caseId).stream().filter(entry -> !entry.unassigned())
                .filter(entry -> isEverybodyOut(entry, newcomer)).forEach(rerouting::reroute);
    }

    private boolean isEverybodyOut(TaskEntry entry, Predicate<User> newcomer) {
        var holders = organization.holders(entry.holderId(), entry.post());
        var personally = holders.stream()
                .filter(one -> Caller.personalGroup(one.id()).equals(entry.groupId())).toList();
        var offered = personally.isEmpty() ? holders : personally;
        return offered.stream().anyMatch(newcomer) && offered.stream().allMatch(one -> isOut(entry, one));
    }

    private boolean isOut(TaskEntry entry, User holder) {
        return recusal.concerns(entry.process(), entry.caseId(), holder, entry.post());
    }
}
