package huozhong.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import huozhong.organization.OrganizationVersion;
import huozhong.organization.Remembered;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/**
 * Finds out, for every request anew, who is calling and what he may do today; who asked before is read again only when
 * something of the organisation has changed, on whichever node, or another day has begun.
 */
@Service
public class Callers {

    private final CallerRead read;
    private final OrganizationVersion version;
    private final Remembered remembered;
    private final Clock clock;

    Callers(CallerRead read, OrganizationVersion version, Remembered remembered, Clock clock) {
        this.read = read;
        this.version = version;
        this.remembered = remembered;
        this.clock = clock;
    }

    /** Not found where the user is unknown or disabled. */
    public Caller of(String userId) {
        return find(userId).orElseThrow(NotFound::new);
    }

    /** Nobody where the user is unknown or disabled. */
    public Optional<Caller> find(String userId) {
        version.now();
        return remembered.find(List.of(Caller.class, userId, Shanghai.today(clock)), () -> read.of(userId));
    }
}
