package huozhong.workflow.desk;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Organization;
import huozhong.organization.Unit;
import huozhong.organization.UnitSearch;
import huozhong.organization.UnitSearch.Wanted;
import huozhong.shared.SeenText;
import huozhong.workflow.OfferedTasks;
import huozhong.workflow.OpenTask;
import huozhong.workflow.OwnWords;
import huozhong.workflow.Recusal;
import huozhong.workflow.TaskEntry;

/** To whom a task can be handed (转交), by the same rules as it is then handed over. */
@Service
@Transactional(readOnly = true)
public class TransferCandidates {

    private static final int MOST = 50;
    /** One more says that there are more; one may be the task's own, in another only the nominee himself answers. */
    private static final int ENOUGH = MOST + 3;

    private final OfferedTasks tasks;
    private final OwnWords own;
    private final Recusal recusal;
    private final Organization organization;
    private final UnitSearch search;

    TransferCandidates(OfferedTasks tasks, OwnWords own, Recusal recusal, Organization organization,
                       UnitSearch search) {
        this.tasks = tasks;
        this.own = own;
        this.recusal = recusal;
        this.organization = organization;
        this.search = search;
    }

    /** A colleague or a unit. */
    public record Candidate(String id, String name) {
    }

    /** At most fifty of each whose name contains what was asked for; more where there are more units than that. */
    public record Candidates(List<Candidate> users, List<Candidate> units, boolean more) {
    }

    public Candidates of(String taskId, String asked, Caller caller) {
        var entry = tasks.actable(taskId, caller);
        var units = units(entry, asked);
        return new Candidates(users(entry, SeenText.of(asked), caller),
                units.subList(0, Math.min(MOST, units.size())), units.size() > MOST);
    }

    /** Whether there is anybody; where there is nobody, nothing is offered. */
    public boolean isAnybody(OpenTask open, Caller caller) {
        if (open.task().isWaiting()) {
            return false;
        }
        var found = of(open.task().taskId(), "", caller);
        return !found.users().isEmpty() || !found.units().isEmpty();
    }

    private List<Candidate> users(TaskEntry entry, String asked, Caller caller) {
        return organization.holders(entry.holderId(), entry.post()).stream()
                .filter(user -> !user.id().equals(caller.userId()) && user.name().contains(asked))
                .filter(user -> !Caller.personalGroup(user.id()).equals(entry.groupId()))
                .filter(user -> !recusal.concerns(entry.process(), entry.caseId(), user, entry.post())).limit(MOST)
                .map(user -> new Candidate(user.id(), user.name())).toList();
    }

    private List<Candidate> units(TaskEntry entry, String asked) {
        var only = own.onlyUnit(entry.taskId());
        var found = staffed(entry, asked).stream()
                .filter(unit -> only.isEmpty() || only.get().equals(unit.id()))
                .filter(unit -> !TransferRules.addressee(entry, unit.id()).group().equals(entry.groupId())).toList();
        var holders = organization.holders(found.stream().map(Unit::id).toList(), TransferRules.post(entry));
        return found.stream()
                .filter(unit -> holders.getOrDefault(unit.id(), List.of()).stream()
                        .anyMatch(holder -> !recusal.concerns(entry.process(), entry.caseId(), holder,
                                TransferRules.post(entry))))
                .map(unit -> new Candidate(unit.id(), unit.name())).toList();
    }

    /** Units like the one that has it, an unassigned one any; somebody is there to answer. */
    private List<Unit> staffed(TaskEntry entry, String asked) {
        if (entry.unassigned()) {
            return search.first(ENOUGH, Wanted.held(TransferRules.post(entry), null, null, asked));
        }
        if (own.isAboutItsOwn(entry)) {
            return List.of();
        }
        return Optional.ofNullable(entry.unitId()).map(organization::unit).filter(unit -> unit.regionId() != null)
                .map(unit -> search.first(ENOUGH,
                        Wanted.held(TransferRules.post(entry), unit.regionId(), unit.function(), asked)))
                .orElse(List.of());
    }
}
