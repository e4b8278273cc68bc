package huozhong.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers who was where, to the modules above. */
@Service
@Transactional(readOnly = true)
public class PresenceBook {

    private final GatheringRows gatherings;
    private final PresenceRows presences;

    PresenceBook(GatheringRows gatherings, PresenceRows presences) {
        this.gatherings = gatherings;
        this.presences = presences;
    }

    /** By gathering, everybody who is written down there: whoever came, and once it is over who didn't. */
    public Map<String, List<Attended>> of(Collection<String> gatheringIds) {
        var known = gatheringIds.stream().distinct().flatMap(id -> gatherings.find(id).stream())
                .collect(Collectors.toMap(Gathering::id, Function.identity()));
        return presences.of(known.keySet()).stream().collect(Collectors.groupingBy(Presence::gatheringId,
                Collectors.mapping(one -> Attended.of(Objects.requireNonNull(known.get(one.gatheringId())), one),
                        Collectors.toList())));
    }
}
