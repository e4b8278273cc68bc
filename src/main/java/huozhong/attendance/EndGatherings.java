package huozhong.attendance;

import java.time.Clock;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.shared.RightTime;
import huozhong.shared.Shanghai;

/**
 * Ends gatherings by the clock, or earlier by whoever keeps them: who was expected and isn't written down was absent,
 * or excused. On any node; one in another's hand is left to it.
 */
@Service
public class EndGatherings {

    private static final int AT_ONCE = 20;

    private final GatheringRows gatherings;
    private final PresenceRows presences;
    private final GatheringSources sources;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Time time;

    EndGatherings(GatheringRows gatherings, PresenceRows presences, GatheringSources sources,
                  ApplicationEventPublisher events, Audit audit, TransactionTemplate transaction, Time time) {
        this.gatherings = gatherings;
        this.presences = presences;
        this.sources = sources;
        this.events = events;
        this.audit = audit;
        this.transaction = transaction;
        this.time = time;
    }

    /** The clock, and whether it is right. */
    @org.springframework.stereotype.Component
    record Time(Clock clock, RightTime right) {
    }

    @Scheduled(fixedDelay = 300_000, initialDelay = 45_000)
    public void run() {
        if (time.right.isRight()) {
            endAll();
        }
    }

    /** Some at a time, each some a transaction. */
    void endAll() {
        while (Boolean.TRUE.equals(transaction.execute(status -> endSome()))) {
            Thread.onSpinWait();
        }
    }

    private boolean endSome() {
        var over = gatherings.over(Shanghai.now(time.clock), AT_ONCE);
        over.forEach(this::end);
        return over.size() == AT_ONCE;
    }

    /** Before its time, by whoever keeps it; one that is over stays so. */
    @Transactional
    public void endEarly(String gatheringId, Caller caller) {
        var kept = sources.kept(gatheringId, caller);
        if (kept.gathering().state() == Gathering.State.CANCELLED
                || kept.gathering().startsAt().isAfter(Shanghai.now(time.clock))) {
            throw new NotBegun(kept.gathering());
        }
        if (kept.gathering().state() == Gathering.State.PLANNED) {
            gatherings.lock(gatheringId);
            end(kept.gathering());
            audit.record(caller.act(kept.duty(), "GATHERING_ENDED", gatheringId, Map.of()));
        }
    }

    private void end(Gathering one) {
        presences.freeze(one);
        gatherings.end(one.id());
        events.publishEvent(new GatheringEnded(one.id(), one.kind(), one.ownerId(), one.revision()));
    }
}
