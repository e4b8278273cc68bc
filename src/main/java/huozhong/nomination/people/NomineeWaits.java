package huozhong.nomination.people;

import java.time.LocalDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.nomination.Nominees;
import huozhong.workflow.WaitingPlaces;

/** How many nominations of a plan wait to be told, or came to an end, of those that exist for somebody. */
@Service
@Transactional(readOnly = true)
class NomineeWaits implements WaitingPlaces {

    private final JdbcClient jdbc;
    private final NomineeSources sources;

    NomineeWaits(JdbcClient jdbc, NomineeSources sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /** A state in which they ended counts as a place. */
    @Override
    public List<Place> of(String planId, Caller caller) {
        var source = sources.of(new NomineeQuery(planId, null, null, null, null, null, null, null, null, null), caller);
        if (source.isEmpty()) {
            return List.of();
        }
        var counted = source.grouped("n.awaits as awaits, n.state as state, count(*) as many,"
                + " min(coalesce(n.ended_at, n.submitted_at)) as since", "n.awaits, n.state");
        return jdbc.sql("select coalesce(k.awaits, k.state), sum(k.many), min(k.since) from " + counted.sql()
                + " k where k.awaits is not null or k.state <> 'IN_PROGRESS' group by coalesce(k.awaits, k.state)"
                + " order by 1").params(counted.values())
                .query((row, n) -> new Place(Nominees.PROCESS, row.getString(1), row.getInt(2),
                        row.getObject(3, LocalDateTime.class)))
                .list();
    }
}
