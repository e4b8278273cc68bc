package huozhong.attendance;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.Ids;
import huozhong.shared.NotFound;

/** Plans, moves and cancels gatherings, for the modules whose they are. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Gatherings {

    private final GatheringRows rows;

    Gatherings(GatheringRows rows) {
        this.rows = rows;
    }

    /** The new gathering's id. */
    public String plan(GatheringPlan plan) {
        var id = Ids.next();
        rows.add(id, plan);
        return id;
    }

    /** Another day, hour or place: a new revision, unless all is as it was. Refuses for one that is over. */
    public void move(String id, String title, String place, LocalDateTime startsAt, LocalDateTime endsAt) {
        var there = rows.find(id).orElseThrow(NotFound::new);
        var isSame = there.startsAt().equals(startsAt) && there.endsAt().equals(endsAt)
                && there.place().equals(place) && there.title().equals(title);
        if (!isSame && !rows.move(id, title, place, startsAt, endsAt)) {
            throw new GatheringOver(there);
        }
    }

    /** Refuses once what was done there counts. */
    public void cancel(String id) {
        if (!rows.cancel(id)) {
            throw new GatheringOver(rows.find(id).orElseThrow(NotFound::new));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Gathering> find(String id) {
        return rows.find(id);
    }

    /** Of these lessons or activities, the earliest first. */
    @Transactional(readOnly = true)
    public List<Gathering> of(Collection<String> ownerIds) {
        return rows.of(ownerIds);
    }
}
