package huozhong.attendance;

import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.shared.ArchivedRows;
import huozhong.shared.PlanArchive;

/** What of a chosen person's time goes to a plan's archive: each gathering where he was or should have been. */
@Component
class PresencesInArchive implements PlanArchive {

    private final ArchivedRows rows;

    PresencesInArchive(ArchivedRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, Object> nominee(String nominationId) {
        return Map.of("presences", rows.of("""
                select g.kind, g.title, g.place, g.starts_at, g.ends_at, p.state, p.in_at, p.out_at, p.means,
                    p.minutes, p.counted_at from presence p join gathering g on g.id = p.gathering_id
                where p.person_id = ? order by g.starts_at, g.id""", nominationId));
    }
}
