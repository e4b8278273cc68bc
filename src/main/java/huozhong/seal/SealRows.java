package huozhong.seal;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All seals, and who keeps them; a naming that ended stays without counting. */
@Repository
class SealRows {

    private static final String SEAL = "select id, unit_id, name, shape, state, reason, valid_from, valid_until, kept,"
            + " kept_as from seal";
    private static final String KEEPER = "select id, seal_id, user_id, valid_from, valid_until from seal_keeper"
            + " where ended_at is null";

    private final JdbcClient jdbc;

    SealRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Seal seal, LocalDateTime now) {
        jdbc.sql("""
                insert into seal (id, unit_id, name, shape, state, reason, valid_from, valid_until, kept, kept_as,
                registered_at) values (?,?,?,?,?,?,?,?,?,?,?)""")
                .params(seal.id(), seal.unitId(), seal.name(), seal.shape().name(), seal.state().name(), seal.reason(),
                        seal.validFrom(), seal.validUntil(), seal.kept().name(), seal.keptAs(), now)
                .update();
    }

    Optional<Seal> find(String id) {
        return jdbc.sql(SEAL + " where id = ?").param(id).query(Seal.class).optional();
    }

    /** Until the transaction ends nobody else changes it. */
    Optional<Seal> lock(String id) {
        return jdbc.sql(SEAL + " where id = ? for update").param(id).query(Seal.class).optional();
    }

    List<Seal> of(Collection<String> unitIds) {
        return unitIds.isEmpty() ? List.of() : jdbc.sql(SEAL + " where unit_id in (:units) order by name, id")
                .param("units", unitIds).query(Seal.class).list();
    }

    List<Seal> all(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : jdbc.sql(SEAL + " where id in (:ids) order by name, id").param("ids", ids)
                .query(Seal.class).list();
    }

    /** By name, after the one that was last. */
    List<Seal> page(String after, int most) {
        return jdbc.sql(SEAL + " where " + """
                :after = '' or name > (select name from seal where id = :after)
                or name = (select name from seal where id = :after) and id > :after
                order by name, id limit :most""").param("after", after).param("most", most).query(Seal.class).list();
    }

    void become(String id, Seal.State state, String reason) {
        jdbc.sql("update seal set state = ?, reason = ? where id = ?").params(state.name(), reason, id).update();
    }

    void add(Keeper keeper) {
        jdbc.sql("insert into seal_keeper (id, seal_id, user_id, valid_from, valid_until) values (?,?,?,?,?)")
                .params(keeper.id(), keeper.sealId(), keeper.userId(), keeper.validFrom(), keeper.validUntil())
                .update();
    }

    List<Keeper> keepers(Collection<String> sealIds) {
        return sealIds.isEmpty() ? List.of() : jdbc.sql(KEEPER + " and seal_id in (:seals) order by valid_from, id")
                .param("seals", sealIds).query(Keeper.class).list();
    }

    List<Keeper> keptBy(String userId) {
        return jdbc.sql(KEEPER + " and user_id = ? order by id").param(userId).query(Keeper.class).list();
    }

    Optional<Keeper> keeper(String id) {
        return jdbc.sql(KEEPER + " and id = ?").param(id).query(Keeper.class).optional();
    }

    boolean endKeeper(String id, LocalDateTime now) {
        return jdbc.sql("update seal_keeper set ended_at = ? where id = ? and ended_at is null").params(now, id)
                .update() == 1;
    }
}
