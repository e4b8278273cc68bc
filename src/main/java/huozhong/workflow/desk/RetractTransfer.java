package huozhong.workflow.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.shared.NotFound;
import huozhong.workflow.Addressee;
import huozhong.workflow.Rerouting;
import huozhong.workflow.TaskEntries;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.TaskSeen;
import huozhong.workflow.Transfer;
import huozhong.workflow.Transfers;
import huozhong.workflow.Transfers.To;

/** 撤回转交: whoever handed a task over has it again, as long as nobody opened it where it went. */
@Service
public class RetractTransfer {


    private final TaskEntries entries;
    private final Transfers transfers;
    private final TaskSeen seen;
    private final Rerouting rerouting;
    private final Audit audit;

    RetractTransfer(TaskEntries entries, Transfers transfers, TaskSeen seen, Rerouting rerouting, Audit audit) {
        this.entries = entries;
        this.transfers = transfers;
        this.seen = seen;
        this.rerouting = rerouting;
        this.audit = audit;
    }

    /** By the id under which the transfer stands in 已办; kept with its reason as a transfer back. */
    @Transactional
    public void retract(String id, @Nullable String reason, Caller caller) {
        var acts = entries.ofTask(id);
        var act = acts.stream().filter(entry -> isTransferBy(entry, caller)).findFirst()
                .orElseThrow(NotFound::new);
        var why = Transfers.requireReason(reason, "撤回理由");
        obstacle(act, caller).ifPresent(obstacle -> {
            throw new TransferHolds(obstacle);
        });
        var duty = act.dutyOf(caller).orElseThrow(NotFound::new);
        var task = open(act).get(0);
        var own = Caller.personalGroup(caller.userId()).equals(act.groupId());
        transfers.add(task, new To(own ? caller.userId() : null, own ? null : act.holderId()), why, caller.userId(),
                duty);
        rerouting.readdress(task, acts.stream().map(Addressee::of).toList());
        entries.takenBack(id);
        audit.record(caller.act(duty, "TRANSFER_RETRACTED", act.caseId(), Map.of("step", act.step())));
    }

    private static boolean isTransferBy(TaskEntry entry, Caller caller) {
        return Transfer.DECISION.equals(entry.decision()) && caller.userId().equals(entry.doneBy());
    }

    /** Why it is too late; empty where it isn't. */
    Optional<String> whyNot(TaskEntry act, Caller caller) {
        return obstacle(act, caller);
    }

    private Optional<String> obstacle(TaskEntry act, Caller caller) {
        if (act.takenBackAt() != null) {
            return Optional.of("已经撤回");
        }
        if (act.dutyOf(caller).isEmpty()) {
            return Optional.of("您已不在办理时的岗位");
        }
        var open = open(act);
        if (open.isEmpty()) {
            return Optional.of("这件事已经办结");
        }
        if (!transfers.ofTask(task(act)).get(0).id().equals(act.taskId())) {
            return Optional.of("之后又作了转交");
        }
        return open.stream().anyMatch(entry -> entry.isWaiting() || entry.deferredUntil() != null)
                || seen.isSeenByAnybody(task(act)) ? Optional.of("接收方已经打开") : Optional.empty();
    }

    private List<TaskEntry> open(TaskEntry act) {
        return entries.ofTask(task(act)).stream().filter(TaskEntry::isOpen).toList();
    }

    private static String task(TaskEntry act) {
        return String.valueOf(act.ofTask());
    }
}
