package huozhong.attendance;

import java.time.LocalDateTime;
import java.util.Collection;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes what was done at gatherings count, when the organiser's leader confirmed it: nothing counts before. */
@Service
public class Counting {

    private final GatheringRows gatherings;
    private final PresenceRows presences;

    Counting(GatheringRows gatherings, PresenceRows presences) {
        this.gatherings = gatherings;
        this.presences = presences;
    }

    /** A second time changes nothing; one still to be held can't be counted, nor one that was cancelled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(Collection<String> gatheringIds, LocalDateTime at) {
        gatheringIds.stream().map(id -> gatherings.find(id).orElseThrow())
                .filter(one -> one.state() == Gathering.State.ENDED).forEach(one -> {
                    gatherings.count(one.id(), at);
                    presences.count(one.id(), at);
                });
    }
}
