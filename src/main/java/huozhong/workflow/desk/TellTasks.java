package huozhong.workflow.desk;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.notification.Message;
import huozhong.notification.MessageCause;
import huozhong.notification.MessageKind;
import huozhong.notification.SendMessages;
import huozhong.shared.Shanghai;
import huozhong.workflow.Addressee;
import huozhong.workflow.TaskEntry;

/** Tells whoever has a task that it was urged (催办) or that it is a correction (退回修改); over once it isn't open. */
@Component
class TellTasks implements MessageCause {

    private final SendMessages messages;
    private final JdbcClient jdbc;
    private final Clock clock;

    TellTasks(SendMessages messages, JdbcClient jdbc, Clock clock) {
        this.messages = messages;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void urged(List<TaskEntry> entries, Duty by) {
        entries.stream().filter(TaskEntry::isOpen).forEach(entry -> tell(of(MessageKind.TASK_URGED, entry.taskId(),
                entry.stepName()).by(by.unitName()).on(Shanghai.today(clock)), Addressee.of(entry)));
    }

    @EventListener
    void on(TaskEntry.Returned returned) {
        var message = of(MessageKind.RETURNED, returned.taskId(), returned.stepName());
        returned.addressees().forEach(to -> tell(message, to));
    }

    private static Message of(MessageKind kind, String taskId, String step) {
        return Message.of(kind, taskId, step, "/tasks/" + taskId);
    }

    private void tell(Message message, Addressee to) {
        if (to.group().equals(Duty.group(to.holderId(), to.post()))) {
            messages.toPosts(message, to.holderId(), to.post());
            return;
        }
        messages.toUser(message, to.group().substring(Caller.personalGroup("").length()), to.holderId());
    }

    @Override
    public Set<MessageKind> kinds() {
        return Set.of(MessageKind.TASK_URGED, MessageKind.RETURNED);
    }

    @Override
    public Set<String> over(Collection<String> taskIds) {
        var over = new HashSet<>(taskIds);
        over.removeAll(jdbc.sql("select task_id from task_entry where task_id in (:tasks) and state = 'OPEN'")
                .param("tasks", taskIds).query(String.class).set());
        return over;
    }
}
