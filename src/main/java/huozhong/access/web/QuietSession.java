package huozhong.access.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that knows whether there is anything to be written: that somebody reads is told once a minute at most. */
final class QuietSession<S extends Session> implements Session {

    static final Duration TOLD = Duration.ofSeconds(60);

    private final S kept;
    private boolean changed;

    private QuietSession(S kept, boolean changed) {
        this.kept = kept;
        this.changed = changed;
    }

    static <S extends Session> QuietSession<S> begun(S session) {
        return new QuietSession<>(session, true);
    }

    static <S extends Session> QuietSession<S> found(S session) {
        return new QuietSession<>(session, false);
    }

    S kept() {
        return kept;
    }

    boolean isChanged() {
        return changed;
    }

    void written() {
        changed = false;
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        if (!time.isBefore(kept.getLastAccessedTime().plus(TOLD))) {
            kept.setLastAccessedTime(time);
            changed = true;
        }
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        kept.setAttribute(name, value);
        changed = true;
    }

    @Override
    public void removeAttribute(String name) {
        kept.removeAttribute(name);
        changed = true;
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return kept.changeSessionId();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        kept.setMaxInactiveInterval(interval);
        changed = true;
    }

    @Override
    public String getId() {
        return kept.getId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return kept.getAttributeNames();
    }

    @Override
    public Instant getCreationTime() {
        return kept.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return kept.getLastAccessedTime();
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return kept.isExpired();
    }
}
