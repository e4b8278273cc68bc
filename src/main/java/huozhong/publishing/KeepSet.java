package huozhong.publishing;

import java.time.Clock;

import org.springframework.stereotype.Component;

import huozhong.access.Grant;
import huozhong.notification.Message;
import huozhong.notification.MessageKind;
import huozhong.notification.SendMessages;
import huozhong.publishing.ProcessSet.Origin;
import huozhong.shared.Shanghai;
import huozhong.workflow.model.ModelSet;

/** Keeps a set with its files as a draft, and tells those who may publish it; whoever may, has been asked before. */
@Component
class KeepSet {

    private final ProcessSets sets;
    private final SetFiles files;
    private final SendMessages messages;
    private final Clock clock;

    KeepSet(ProcessSets sets, SetFiles files, SendMessages messages, Clock clock) {
        this.sets = sets;
        this.files = files;
        this.messages = messages;
        this.clock = clock;
    }

    ProcessSet keep(Origin origin, String authorId, String note, ModelSet set) {
        var draft = sets.saveAndFlush(new ProcessSet(origin, authorId, note, set.sha256(), Shanghai.now(clock)));
        files.write(draft.id(), set);
        messages.toGrant(Message.of(MessageKind.DRAFT_WAITS, draft.id(), note, "/process-sets/" + draft.id()),
                Grant.FLOW_ADMINISTRATOR, authorId);
        return draft;
    }
}
