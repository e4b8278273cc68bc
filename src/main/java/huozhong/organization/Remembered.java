package huozhong.organization;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/**
 * What this node read of the organisation and of plans, until something of either changes on whichever node. A
 * transaction that changes something itself reads the database, and nothing of that is kept.
 */
@Component
public class Remembered {

    /** What was changed past the application, or by an older version of it, holds by then. */
    static final Duration LONGEST = Duration.ofSeconds(5);
    /** Some hundred bytes each. */
    private static final int MOST = 50_000;

    private final OrganizationVersion version;
    private final EntityManager entities;
    private volatile Generation generation = new Generation(-1, 0);

    Remembered(OrganizationVersion version, EntityManager entities) {
        this.version = version;
        this.entities = entities;
    }

    /** Read at or after one version; who still fills it while the next one begins does so in vain. */
    private record Generation(long version, long since, Map<List<?>, Object> known) {

        Generation(long version, long since) {
            this(version, since, new ConcurrentHashMap<>());
        }

        boolean holds(long now, long time) {
            return version == now && time - since < LONGEST.toNanos() && known.size() < MOST;
        }
    }

    /** The one with this id. */
    public <T> Optional<T> one(Class<T> type, String id, Function<String, Optional<T>> read) {
        return find(List.of(type, id), () -> read.apply(id));
    }

    /** Those of these that there are; what isn't known yet is read at once. */
    public <T> List<T> each(Class<T> type, Collection<String> ids, Function<T, String> id,
                            Function<Collection<String>, List<T>> read) {
        return List.copyOf(eachOf(type, ids, missing -> byId(read.apply(missing), id)).values());
    }

    /** The same of what is found by something else than its own id. */
    @SuppressWarnings("unchecked")
    public <T> Map<String, T> eachOf(Object what, Collection<String> ids,
                                     Function<Collection<String>, Map<String, T>> read) {
        if (version.isChanging()) {
            return read.apply(ids);
        }
        var known = current().known;
        var found = new LinkedHashMap<String, T>();
        var missing = new ArrayList<String>();
        ids.stream().distinct().forEach(id -> Optional.ofNullable((T) known.get(List.of(what, id)))
                .ifPresentOrElse(one -> found.put(id, one), () -> missing.add(id)));
        if (!missing.isEmpty()) {
            read.apply(missing).forEach((id, one) -> found.put(id, keep(known, List.of(what, id), one)));
        }
        return found;
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        var found = new LinkedHashMap<String, T>();
        all.forEach(one -> found.put(id.apply(one), one));
        return found;
    }

    /** What is found by a question, if anything; that there is nothing isn't kept. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(List<?> question, Supplier<Optional<T>> read) {
        if (version.isChanging()) {
            return read.get();
        }
        var known = current().known;
        var before = Optional.ofNullable((T) known.get(question));
        return before.isPresent() ? before : read.get().map(one -> keep(known, question, one));
    }

    /** All that is found by a question. */
    public <T> List<T> list(List<?> question, Supplier<List<T>> read) {
        return find(question, () -> Optional.of(List.copyOf(read.get()))).orElseThrow();
    }

    private Generation current() {
        var now = version.recent();
        var before = generation;
        if (before.holds(now, version.time())) {
            return before;
        }
        var next = new Generation(now, version.time());
        generation = next;
        return next;
    }

    private <T> T keep(Map<List<?>, Object> known, List<?> question, T answer) {
        forgetInSession(answer);
        known.put(question, answer);
        return answer;
    }

    /** Or who changes it in this session would change what all others see. */
    private void forgetInSession(Object answer) {
        if (answer instanceof Collection<?> all) {
            all.forEach(this::forgetInSession);
        } else if (answer.getClass().isAnnotationPresent(Entity.class)) {
            entities.detach(answer);
        }
    }
}
