package huozhong.workflow.desk;

import java.util.Map;

import org.jspecify.annotations.Nullable;
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
import huozhong.workflow.OfferedTasks;
import huozhong.workflow.Recusal;
import huozhong.workflow.TaskEntry;
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
    private final HandOver handOver;
    private final TransferRules rules;
    private final Recusal recusal;
    private final Organization organization;
    private final Audit audit;

    TransferTask(OfferedTasks tasks, HandOver handOver, TransferRules rules, Recusal recusal,
                 Organization organization, Audit audit) {
        this.tasks = tasks;
        this.handOver = handOver;
        this.rules = rules;
        this.recusal = recusal;
        this.organization = organization;
        this.audit = audit;
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
        var id = handOver.to(new To(userId, null), entry, why, duty, caller);
        handOver.readdress(entry, Addressee.personal(userId, entry));
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
        var id = handOver.to(new To(null, unitId), entry, why, duty, caller);
        handOver.readdress(entry, TransferRules.addressee(entry, unitId));
        audit.record(act(entry, unitId, duty, caller));
        return id;
    }

    private static Act act(TaskEntry entry, String receiver, Duty duty, Caller caller) {
        return caller.act(duty, "TASK_TRANSFERRED", entry.caseId(),
                Map.of("step", entry.step(), "receiver", receiver));
    }
}
