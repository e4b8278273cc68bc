package huozhong.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Service;

import huozhong.organization.OrganizationVersion;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/**
 * Finds out, for every request anew, who is calling and what he may do today; who asked before is read again only when
 * something of the organisation has changed, on whichever node, or another day has begun.
 */
@Service
public class Callers {

    /** What was changed past the application, or by an older version of it, holds by then. */
    private static final long LONGEST = Duration.ofSeconds(5).toNanos();

    private final CallerRead read;
    private final OrganizationVersion version;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Callers(CallerRead read, OrganizationVersion version, Clock clock) {
        this.read = read;
        this.version = version;
        this.clock = clock;
    }

    private record Known(Caller caller, long version, LocalDate day, long since) {

        boolean holds(long now, LocalDate today) {
            return version == now && day.equals(today) && System.nanoTime() - since < LONGEST;
        }
    }

    /** Not found where the user is unknown or disabled. */
    public Caller of(String userId) {
        return find(userId).orElseThrow(NotFound::new);
    }

    /** Nobody where the user is unknown or disabled. */
    public Optional<Caller> find(String userId) {
        if (version.isChanging()) {
            return read.of(userId);
        }
        var now = version.now();
        var today = Shanghai.today(clock);
        var before = known.get(userId);
        if (before != null && before.holds(now, today)) {
            return Optional.of(before.caller);
        }
        var found = read.of(userId);
        found.ifPresentOrElse(caller -> known.put(userId, new Known(caller, now, today, System.nanoTime())),
                () -> known.remove(userId));
        return found;
    }
}
