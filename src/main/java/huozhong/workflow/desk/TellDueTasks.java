package huozhong.workflow.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.notification.Message;
import huozhong.notification.MessageCause;
import huozhong.notification.MessageKind;
import huozhong.notification.SendMessages;
import huozhong.organization.Post;
import huozhong.shared.Shanghai;

/**
 * Tells in the morning of tasks near their date (ours: three days before), once a step and date and not task by task:
 * that they are there is on the desk. Read afterwards in one statement, so that no submission waits for it.
 */
@Component
class TellDueTasks implements MessageCause {

    private static final Logger LOG = LoggerFactory.getLogger(TellDueTasks.class);
    private static final int DAYS_BEFORE = 3;

    private final JdbcClient jdbc;
    private final SendMessages messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TellDueTasks(JdbcClient jdbc, SendMessages messages, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What a post, or somebody alone, has open at a step until a day. */
    private record Near(String groupId, String holderId, Post.Kind post, String step, String stepName, LocalDate day,
                        int tasks) {

        Message message() {
            return Message.of(MessageKind.TASKS_DUE, subject(groupId, step, day), stepName, "/tasks?step=" + step)
                    .times(tasks).until(day);
        }
    }

    /** The last day on which it isn't late: what is due is so by the first moment that is. */
    private static LocalDate day(LocalDateTime due) {
        return due.minusSeconds(1).toLocalDate();
    }

    private static String subject(String groupId, String step, LocalDate day) {
        return String.join(":", groupId, step, day.toString());
    }

    @Scheduled(cron = "0 20 8 * * *", zone = "Asia/Shanghai")
    void run() {
        near().forEach(this::tell);
    }

    private List<Near> near() {
        var today = Shanghai.today(clock);
        return jdbc.sql("""
                select group_id, holder_id, post, step, max(step_name) as step_name, due, count(*) as tasks
                from task_entry where state = 'OPEN' and waiting = false and due > ? and due <= ?
                group by group_id, holder_id, post, step, due""")
                .params(today.atStartOfDay(), today.plusDays(DAYS_BEFORE + 1L).atStartOfDay())
                .query((row, n) -> new Near(row.getString("group_id"), row.getString("holder_id"),
                        Post.Kind.valueOf(row.getString("post")), row.getString("step"), row.getString("step_name"),
                        day(row.getObject("due", LocalDateTime.class)), row.getInt("tasks"))).list();
    }

    private void tell(Near one) {
        try {
            transaction.executeWithoutResult(status -> send(one));
        } catch (DuplicateKeyException anotherNode) {
            LOG.debug("Another node tells of what is near");
        }
    }

    private void send(Near one) {
        if (one.groupId.equals(Duty.group(one.holderId, one.post))) {
            messages.toPosts(one.message(), one.holderId, one.post);
            return;
        }
        messages.toUser(one.message(), one.groupId.substring(Caller.personalGroup("").length()), one.holderId);
    }

    @Override
    public Set<MessageKind> kinds() {
        return Set.of(MessageKind.TASKS_DUE);
    }

    /** Once none of them is open, or all have another date. */
    @Override
    public Set<String> over(Collection<String> subjects) {
        var over = new HashSet<>(subjects);
        over.removeAll(jdbc.sql("""
                select distinct group_id, step, due from task_entry
                where group_id in (:groups) and state = 'OPEN'""")
                .param("groups", subjects.stream().map(one -> one.split(":")[0]).collect(Collectors.toSet()))
                .query((row, n) -> subject(row.getString("group_id"), row.getString("step"),
                        day(row.getObject("due", LocalDateTime.class)))).list());
        return over;
    }
}
