package huozhong.workflow.running;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Grant;
import huozhong.notification.Message;
import huozhong.notification.MessageCause;
import huozhong.notification.MessageKind;
import huozhong.notification.SendMessages;
import huozhong.workflow.running.FailedJobs.Failed;

/**
 * Tells flow administrators of jobs that failed more than once, of outcomes that a case wasn't told, and of faults of a
 * diagram: each once, the first of very many.
 */
@Component
class TellFailures implements MessageCause {

    private static final Logger LOG = LoggerFactory.getLogger(TellFailures.class);
    private static final int MOST = 20;
    /** A job that is tried more often still helps itself, as after a restart. */
    private static final int HELPS_ITSELF = 4;

    private final FailedJobs failed;
    private final SendMessages messages;
    private final TransactionTemplate transaction;

    TellFailures(FailedJobs failed, SendMessages messages, TransactionTemplate transaction) {
        this.failed = failed;
        this.messages = messages;
        this.transaction = transaction;
    }

    @Scheduled(cron = "20 * * * * *")
    void run() {
        try {
            transaction.executeWithoutResult(status -> failed.all(MOST).stream().filter(TellFailures::needsSomebody)
                    .forEach(this::tell));
        } catch (DuplicateKeyException anotherNode) {
            LOG.debug("Another node tells of what failed");
        }
    }

    /** An outcome is listed once it was tried again and again; it has no end of tries. */
    private static boolean needsSomebody(Failed one) {
        return one.triesLeft() < HELPS_ITSELF || one.triesLeft() == Integer.MAX_VALUE;
    }

    private void tell(Failed one) {
        messages.toGrant(Message.of(MessageKind.FLOW_FAILED, one.id(), one.step(), "/failed-jobs"),
                Grant.FLOW_ADMINISTRATOR, "");
    }

    @Override
    public Set<MessageKind> kinds() {
        return Set.of(MessageKind.FLOW_FAILED);
    }

    @Override
    public Set<String> over(Collection<String> ids) {
        return ids.stream().filter(failed::isOver).collect(Collectors.toSet());
    }
}
