package huozhong.workflow.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Act;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.workflow.Addressee;
import huozhong.workflow.CaseShownTo;
import huozhong.workflow.OfferedTasks;
import huozhong.workflow.Recusal;
import huozhong.workflow.TaskEntries;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.TaskSeen;
import huozhong.workflow.Transfer;
import huozhong.workflow.Transfers;
import huozhong.workflow.Transfers.To;

/**
 * 转交: gives a task to another holder of the post, or to a unit of the same function in the same region, unless it is
 * the employer's word, which is no other's; the plan's office gives an unassigned one (待分派) to any unit; each with
 * the reason why. Never changes who recommends.
 */
@Service
public class TransferTask {

    private final OfferedTasks tasks;
    private final TaskEntries entries;
    private final Transfers transfers;
    private final TaskSeen seen;
    private final TransferRules rules;
    private final Recusal recusal;
    private final Organization organization;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    TransferTask(OfferedTasks tasks, TaskEntries entries, Transfers transfers, TaskSeen seen, TransferRules rules,
                 Recusal recusal, Organization organization, Audit audit, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.entries = entries;
        this.transfers = transfers;
        this.seen = seen;
        this.rules = rules;
        this.recusal = recusal;
        this.organization = organization;
        this.audit = audit;
        this.events = events;
    }

    /** Answers the id under which it stands in 已办, to be taken back by. */
    @Transactional
    public String toUser(String taskId, String userId, @Nullable String reason, Caller caller) {
        var entry = tasks.actable(taskId, caller);
        var duty = entry.dutyOf(caller).orElseThrow(NotFound::new);
        var why = Transfers.requireReason(reason);
        var colleague = organization.holders(entry.holderId(), entry.post()).stream()
                .filter(holder -> holder.id().equals(userId)).findFirst()
                .orElseThrow(() -> new InvalidInput("userId", "只能转交给本单位同一岗位的人员"));
        recusal.requireNot(colleague, entry);
        var id = handOver(entry, new To(userId, null), why, duty, caller);
        readdress(entry, Addressee.personal(userId, entry));
        audit.record(act(entry, userId, duty, caller));
        return id;
    }

    /** The same to a unit. */
    @Transactional
    public String toUnit(String taskId, String unitId, @Nullable String reason, Caller caller) {
        var entry = tasks.actable(taskId, caller);
        var duty = entry.dutyOf(caller).orElseThrow(NotFound::new);
        var why = Transfers.requireReason(reason);
        rules.obstacle(entry, organization.unit(unitId)).ifPresent(obstacle -> {
            throw new InvalidInput("unitId", obstacle);
        });
        var id = handOver(entry, new To(null, unitId), why, duty, caller);
        readdress(entry, TransferRules.addressee(entry, unitId));
        audit.record(act(entry, unitId, duty, caller));
        return id;
    }

    /** To the receiver it is new: whoever opened it before opens it anew. */
    private String handOver(TaskEntry entry, To to, String reason, Duty duty, Caller caller) {
        var id = transfers.add(entry, to, reason, caller.userId(), duty);
        entries.handedOver(id, entry, Transfer.DECISION, caller.userId(), duty);
        seen.forget(entry.taskId());
        return id;
    }

    private void readdress(TaskEntry entry, Addressee to) {
        entries.readdress(entry.taskId(), List.of(to));
        events.publishEvent(new CaseShownTo(entry.process(), entry.caseId(), entry.step(),
                to.unitId() == null ? Set.of() : Set.of(to.unitId())));
    }

    private static Act act(TaskEntry entry, String receiver, Duty duty, Caller caller) {
        return caller.act(duty, "TASK_TRANSFERRED", entry.caseId(),
                Map.of("step", entry.step(), "receiver", receiver));
    }
}
