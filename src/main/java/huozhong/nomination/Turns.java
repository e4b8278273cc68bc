package huozhong.nomination;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Those who put the same person forward for the same unit at once do it one after the other, so that the second is
 * told. Others don't wait for them, but for the few whose mobile falls on the same place.
 */
@Repository
class Turns {

    private static final int PLACES = 1024;
    private static final String INSERT = "insert into nomination_turn (plan_id, unit_id, place) values (?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Turns(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Until the transaction ends nobody else puts one of these people forward for the unit. */
    void take(String planId, String unitId, Collection<Dossier> people) {
        var places = people.stream().map(Dossier::mobile).filter(Objects::nonNull).map(Turns::place).distinct().sorted()
                .toList();
        if (places.isEmpty()) {
            return;
        }
        var taken = new HashSet<>(taken(planId, unitId, places));
        begin(planId, unitId, places.stream().filter(place -> !taken.contains(place)).toList());
    }

    /** By what nobody keeps about anybody. */
    private static int place(String mobile) {
        return Math.floorMod(mobile.hashCode(), PLACES);
    }

    private List<Integer> taken(String planId, String unitId, List<Integer> places) {
        return jdbc.sql("""
                select place from nomination_turn where plan_id = :plan and unit_id = :unit and place in (:places)
                order by place for update""")
                .param("plan", planId).param("unit", unitId).param("places", places).query(Integer.class).list();
    }

    private void begin(String planId, String unitId, List<Integer> places) {
        try {
            batches.batchUpdate(INSERT, places.stream().map(place -> new Object[] {planId, unitId, place}).toList());
        } catch (DuplicateKeyException someBegunMeanwhile) {
            places.forEach(place -> begin(planId, unitId, place));
        }
    }

    private void begin(String planId, String unitId, int place) {
        try {
            batches.update(INSERT, planId, unitId, place);
        } catch (DuplicateKeyException begunMeanwhile) {
            taken(planId, unitId, List.of(place));
        }
    }
}
