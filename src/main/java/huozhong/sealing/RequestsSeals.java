package huozhong.sealing;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import huozhong.organization.User;

/** What a module plugs in whose divisions ask for seals; a bean a kind of document. */
public interface RequestsSeals {

    /** As its orders name it. */
    String kind();

    /** What such a document is called in Chinese. */
    String words();

    /** What it belongs to, if to anything: a plan, for one. */
    @Nullable String contextId(String subject);

    /** By subject what those know it by who handle the request. */
    Map<String, String> titles(Collection<String> subjects);

    /** Whether it is about this very user: then he takes no part in it. */
    boolean concerns(String subject, User user);

    /** In the transaction that refused it: what was agreed to is to be decided anew. */
    void refused(String subject, String box, String reason);
}
