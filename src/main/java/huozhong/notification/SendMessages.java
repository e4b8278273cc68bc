package huozhong.notification;

import java.util.Collection;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Grant;
import huozhong.organization.Post;

/** Tells what happened, in its transaction: what is taken back was never told, and what is there was told. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SendMessages {

    private final Recipients recipients;
    private final MessageRows messages;
    private final ScheduleDeliveries schedule;

    SendMessages(Recipients recipients, MessageRows messages, ScheduleDeliveries schedule) {
        this.recipients = recipients;
        this.messages = messages;
        this.schedule = schedule;
    }

    /** To whoever holds one of these posts in the unit today, deputies as well. */
    public void toPosts(Message message, String unitId, Post.Kind... posts) {
        send(message, recipients.inPosts(unitId, Set.of(posts)), unitId);
    }

    /** To somebody alone; with a unit, as long as he has a post in it. */
    public void toUser(Message message, String userId, @Nullable String unitId) {
        send(message, Set.of(userId), unitId);
    }

    /** To whoever has this grant but him who did it. */
    public void toGrant(Message message, Grant grant, String but) {
        send(message, recipients.holding(grant).stream().filter(userId -> !userId.equals(but)).toList(), null);
    }

    private void send(Message message, Collection<String> userIds, @Nullable String unitId) {
        userIds.stream().sorted().forEach(userId -> messages.add(message, userId, unitId)
                .ifPresent(id -> schedule.schedule(id, message.kind(), userId)));
    }
}
