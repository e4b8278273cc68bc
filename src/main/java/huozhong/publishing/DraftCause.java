package huozhong.publishing;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.notification.MessageCause;
import huozhong.notification.MessageKind;

/** A draft waits until it is published or discarded. */
@Component
class DraftCause implements MessageCause {

    private final ProcessSets sets;

    DraftCause(ProcessSets sets) {
        this.sets = sets;
    }

    @Override
    public Set<MessageKind> kinds() {
        return Set.of(MessageKind.DRAFT_WAITS);
    }

    @Override
    public Set<String> over(Collection<String> setIds) {
        return setIds.stream().filter(id -> sets.findById(id).filter(set -> set.state() == ProcessSet.State.DRAFT)
                .isEmpty()).collect(Collectors.toSet());
    }
}
