package huozhong.workflow.running;

import java.util.LinkedHashMap;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import huozhong.organization.Unit;
import huozhong.workflow.Addressee;
import huozhong.workflow.Rerouting;
import huozhong.workflow.Routing;
import huozhong.workflow.TaskEntries;
import huozhong.workflow.TaskEntry;

/** When a unit ended, its open tasks go to its successor, or to whom the routing finds without it (待分派 at last). */
@Component
class Departures {

    private final TaskEntries entries;
    private final Rerouting rerouting;
    private final Routing routing;

    Departures(TaskEntries entries, Rerouting rerouting, Routing routing) {
        this.entries = entries;
        this.rerouting = rerouting;
        this.routing = routing;
    }

    @EventListener
    void on(Unit.Ended ended) {
        entries.openAt(ended.unitId()).stream().map(TaskEntry::taskId).distinct()
                .forEach(taskId -> handOver(open(taskId), ended));
    }

    private void handOver(List<TaskEntry> offered, Unit.Ended ended) {
        var task = offered.get(0);
        var successor = ended.successorId();
        if (successor != null && canTake(successor, offered, ended.unitId())) {
            rerouting.readdress(task, inPlace(offered, ended.unitId(), successor));
            return;
        }
        rerouting.reroute(task);
        if (open(task.taskId()).stream().anyMatch(entry -> entry.holderId().equals(ended.unitId()))) {
            throw new SuccessorMissing();
        }
    }

    /** Whether what lay with the unit, also what was handed to it, can lie with its successor as it is. */
    private boolean canTake(String successor, List<TaskEntry> offered, String ended) {
        return !rerouting.isAskedByName(offered.get(0).taskId()) && offered.stream().allMatch(entry ->
                entry.holderId().equals(ended) && !entry.onPaper() && !entry.unassigned()
                        ? routing.canSpeak(successor, entry.post(), entry.process(), entry.caseId())
                        : !concerns(entry, ended));
    }

    private static boolean concerns(TaskEntry entry, String unitId) {
        return entry.holderId().equals(unitId) || unitId.equals(entry.unitId());
    }

    /** The successor where the unit was; a successor to whom it is offered already gets it once. */
    private static List<Addressee> inPlace(List<TaskEntry> offered, String ended, String successor) {
        var byGroup = new LinkedHashMap<String, Addressee>();
        offered.stream().map(entry -> entry.holderId().equals(ended) ? Addressee.of(successor, entry.post())
                : Addressee.of(entry)).forEach(to -> byGroup.putIfAbsent(to.group(), to));
        return List.copyOf(byGroup.values());
    }

    private List<TaskEntry> open(String taskId) {
        return entries.ofTask(taskId).stream().filter(TaskEntry::isOpen).toList();
    }
}
