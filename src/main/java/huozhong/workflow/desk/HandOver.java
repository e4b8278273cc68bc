package huozhong.workflow.desk;

import java.util.List;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.workflow.Addressee;
import huozhong.workflow.CaseShownTo;
import huozhong.workflow.TaskEntries;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.TaskSeen;
import huozhong.workflow.Transfer;
import huozhong.workflow.Transfers;
import huozhong.workflow.Transfers.To;

/** Puts a task into other hands: a row of the transfer, a trace in 已办, and the task offered to somebody else. */
@Component
class HandOver {

    private final TaskEntries entries;
    private final Transfers transfers;
    private final TaskSeen seen;
    private final ApplicationEventPublisher events;

    HandOver(TaskEntries entries, Transfers transfers, TaskSeen seen, ApplicationEventPublisher events) {
        this.entries = entries;
        this.transfers = transfers;
        this.seen = seen;
        this.events = events;
    }

    /** To the receiver it is new: whoever opened it before opens it anew. */
    String to(To to, TaskEntry entry, String reason, Duty duty, Caller caller) {
        var id = transfers.add(entry, to, reason, caller.userId(), duty);
        entries.handedOver(id, entry, Transfer.DECISION, caller.userId(), duty);
        seen.forget(entry.taskId());
        return id;
    }

    void readdress(TaskEntry entry, Addressee to) {
        entries.readdress(entry.taskId(), List.of(to));
        events.publishEvent(new CaseShownTo(entry.process(), entry.caseId(), entry.step(),
                to.unitId() == null ? Set.of() : Set.of(to.unitId())));
    }
}
