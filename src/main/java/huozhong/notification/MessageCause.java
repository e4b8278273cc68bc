package huozhong.notification;

import java.util.Collection;
import java.util.Set;

/** Knows whether what messages were about is still so; the module that tells them has a bean of this. */
public interface MessageCause {

    /** Of which kinds. */
    Set<MessageKind> kinds();

    /** Those of these subjects that are over: handed in, done, decided, gone. */
    Set<String> over(Collection<String> subjects);
}
