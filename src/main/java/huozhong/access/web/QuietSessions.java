package huozhong.access.web;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * The sessions in the database, read once a request and written when there is something to write. Without it a session
 * is read again when the answer is committed (spring-session#1731), and written whenever it was read.
 */
final class QuietSessions<S extends Session> implements FindByIndexNameSessionRepository<QuietSession<S>> {

    private final FindByIndexNameSessionRepository<S> database;
    private final ThreadLocal<@Nullable Map<String, QuietSession<S>>> ofThisRequest = new ThreadLocal<>();

    QuietSessions(FindByIndexNameSessionRepository<S> database) {
        this.database = database;
    }

    /** From here to {@link #endRequest} whoever was found is not looked for again. */
    void beginRequest() {
        ofThisRequest.set(new HashMap<>());
    }

    void endRequest() {
        ofThisRequest.remove();
    }

    @Override
    public QuietSession<S> createSession() {
        return QuietSession.begun(database.createSession());
    }

    @Override
    public void save(QuietSession<S> session) {
        if (session.isChanged()) {
            database.save(session.kept());
            session.written();
        }
        remember(session);
    }

    @Override
    public @Nullable QuietSession<S> findById(String id) {
        var known = ofThisRequest.get();
        if (known != null && known.containsKey(id)) {
            return known.get(id);
        }
        var found = database.findById(id);
        if (found == null) {
            return null;
        }
        var session = QuietSession.found(found);
        remember(session);
        return session;
    }

    private void remember(QuietSession<S> session) {
        var known = ofThisRequest.get();
        if (known != null) {
            known.put(session.getId(), session);
        }
    }

    @Override
    public void deleteById(String id) {
        var known = ofThisRequest.get();
        if (known != null) {
            known.remove(id);
        }
        database.deleteById(id);
    }

    @Override
    public Map<String, QuietSession<S>> findByIndexNameAndIndexValue(String name, String value) {
        return database.findByIndexNameAndIndexValue(name, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> QuietSession.found(found.getValue())));
    }
}
