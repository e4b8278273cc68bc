package huozhong.attendance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.attendance.Gathering.Kind;
import huozhong.shared.NotFound;

/** Finds a gathering for whom it exists. */
@Component
class GatheringSources {

    private final GatheringRows rows;
    private final Map<Kind, GatheringSource> sources;

    GatheringSources(GatheringRows rows, List<GatheringSource> sources) {
        this.rows = rows;
        this.sources = sources.stream().collect(Collectors.toMap(GatheringSource::kind, Function.identity()));
    }

    /** Of a gathering's kind; nobody may do anything with one of which no module says who may. */
    GatheringSource of(Gathering gathering) {
        var source = sources.get(gathering.kind());
        if (source == null) {
            throw new NotFound();
        }
        return source;
    }

    Gathering visible(String id, Caller caller) {
        return rows.find(id).filter(one -> of(one).isVisible(one, caller)).orElseThrow(NotFound::new);
    }

    /** A gathering that the caller keeps, and by which post. */
    Kept kept(String id, Caller caller) {
        var gathering = visible(id, caller);
        return new Kept(gathering, of(gathering).staff(gathering, caller).orElseThrow(NotFound::new));
    }

    /** A gathering, and the post by which somebody keeps it. */
    record Kept(Gathering gathering, Duty duty) {
    }
}
