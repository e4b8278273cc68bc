package huozhong.notification;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Grant;
import huozhong.shared.Shanghai;

/** Tells system administrators that a channel takes nothing, once a day. */
@Component
class TellLettersFailed {

    private final SendMessages messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TellLettersFailed(SendMessages messages, TransactionTemplate transaction, Clock clock) {
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    void tell(Channel channel) {
        transaction.executeWithoutResult(status -> messages.toGrant(Message.of(MessageKind.LETTERS_FAILED,
                channel.name(), channel.words(), "/messages").on(Shanghai.today(clock)),
                Grant.SYSTEM_ADMINISTRATOR, ""));
    }
}
