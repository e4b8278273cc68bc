package huozhong.submission;

import org.springframework.stereotype.Component;

import huozhong.access.Duty;
import huozhong.notification.Message;
import huozhong.notification.MessageKind;
import huozhong.notification.SendMessages;
import huozhong.organization.Post;

/** Tells the unit that handed a list up that it was accepted; who is returned is told with his task. */
@Component
class TellLists {

    private final SendMessages messages;

    TellLists(SendMessages messages) {
        this.messages = messages;
    }

    void accepted(Submission list, Duty by) {
        messages.toPosts(Message.of(MessageKind.ACCEPTED, list.id(), list.number(), "/submissions/" + list.id())
                .in(list.planId()).by(by.unitName()), list.ownerId(), Post.Kind.CLERK, Post.Kind.LEADER);
    }
}
