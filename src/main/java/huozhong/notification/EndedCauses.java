package huozhong.notification;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import huozhong.notification.MessageRows.Kept;

/** Asks whether what somebody was told of is still so; what isn't is over (已办结) for all who were told of it. */
@Component
class EndedCauses {

    private final ObjectProvider<MessageCause> causes;
    private final MessageRows messages;

    EndedCauses(ObjectProvider<MessageCause> causes, MessageRows messages) {
        this.causes = causes;
        this.messages = messages;
    }

    /** The ids of those that are over. */
    Set<String> among(Collection<Kept> some) {
        var open = some.stream().filter(one -> one.overAt() == null)
                .collect(Collectors.groupingBy(one -> one.message().kind()));
        var over = new HashSet<String>();
        some.stream().filter(one -> one.overAt() != null).map(Kept::id).forEach(over::add);
        causes.forEach(cause -> cause.kinds().forEach(kind -> over.addAll(ended(cause, kind, open))));
        return over;
    }

    private Set<String> ended(MessageCause cause, MessageKind kind, Map<MessageKind, List<Kept>> open) {
        var asked = open.getOrDefault(kind, List.of());
        if (asked.isEmpty()) {
            return Set.of();
        }
        var over = cause.over(asked.stream().map(one -> one.message().subject()).collect(Collectors.toSet()));
        messages.over(kind, over);
        return asked.stream().filter(one -> over.contains(one.message().subject())).map(Kept::id)
                .collect(Collectors.toSet());
    }
}
