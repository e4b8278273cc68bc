package huozhong.workflow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Organization;
import huozhong.organization.Unit;

/** To whom a task can be handed (转交), by the same rules as it is then handed over. */
@Service
@Transactional(readOnly = true)
public class TransferCandidates {

    private static final int MOST = 50;

    private final Tasks tasks;
    private final TransferTask transfer;
    private final Recusal recusal;
    private final Organization organization;

    TransferCandidates(Tasks tasks, TransferTask transfer, Recusal recusal, Organization organization) {
        this.tasks = tasks;
        this.transfer = transfer;
        this.recusal = recusal;
        this.organization = organization;
    }

    /** A colleague or a unit. */
    public record Candidate(String id, String name) {
    }

    /** At most fifty of each whose name contains what was asked for; more where there are more units than that. */
    public record Candidates(List<Candidate> users, List<Candidate> units, boolean more) {
    }

    public Candidates of(String taskId, String asked, Caller caller) {
        var entry = tasks.actable(taskId, caller);
        var units = units(entry).filter(unit -> unit.name().contains(asked.strip()))
                .filter(unit -> !TransferTask.addressee(entry, unit.id()).group().equals(entry.groupId()))
                .filter(unit -> transfer.obstacle(entry, unit).isEmpty())
                .limit(MOST + 1L).map(unit -> new Candidate(unit.id(), unit.name())).toList();
        return new Candidates(users(entry, asked.strip(), caller),
                units.subList(0, Math.min(MOST, units.size())), units.size() > MOST);
    }

    private List<Candidate> users(TaskEntry entry, String asked, Caller caller) {
        return organization.holders(entry.holderId(), entry.post()).stream()
                .filter(user -> !user.id().equals(caller.userId()) && user.name().contains(asked))
                .filter(user -> !Caller.personalGroup(user.id()).equals(entry.groupId()))
                .filter(user -> !recusal.concerns(entry.process(), entry.caseId(), user)).limit(MOST)
                .map(user -> new Candidate(user.id(), user.name())).toList();
    }

    private Stream<Unit> units(TaskEntry entry) {
        if (entry.unassigned()) {
            return organization.activeUnits().stream();
        }
        return Optional.ofNullable(entry.unitId()).map(organization::unit).stream().flatMap(this::alike);
    }

    private Stream<Unit> alike(Unit unit) {
        return unit.regionId() == null ? Stream.empty()
                : organization.unitsIn(unit.regionId(), unit.function()).stream();
    }
}
