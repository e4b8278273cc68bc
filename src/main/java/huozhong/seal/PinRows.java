package huozhong.seal;

import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.seal.signature.SealKeys;
import huozhong.shared.Shanghai;

/** The keepers' keys, each under its PIN, with the wrong ones typed since the last right one. */
@Repository
class PinRows {

    /** So many wrong ones lock. */
    static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final ObjectProvider<SealKeys> keys;
    private final Clock clock;

    PinRows(JdbcClient jdbc, ObjectProvider<SealKeys> keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    /** Whose it is, and whether it is locked. */
    record State(String sealId, String userId, int failures) {

        boolean isLocked() {
            return failures >= TRIES;
        }
    }

    void add(String sealId, String userId, byte[] store) {
        jdbc.sql("insert into seal_pin (seal_id, user_id, key_store, failures, set_at) values (?,?,?,0,?)")
                .params(sealId, userId, Base64.getEncoder().encodeToString(store), Shanghai.now(clock)).update();
    }

    /** Counts one more as wrong before it is tried, so that a hundred at once are five; false once it is locked. */
    boolean begin(String sealId, String userId) {
        return jdbc.sql("update seal_pin set failures = failures + 1 where seal_id = ? and user_id = ?"
                + " and failures < ?").params(sealId, userId, TRIES).update() == 1;
    }

    Optional<byte[]> store(String sealId, String userId) {
        return jdbc.sql("select key_store from seal_pin where seal_id = ? and user_id = ?").params(sealId, userId)
                .query(String.class).optional().map(Base64.getDecoder()::decode);
    }

    void right(String sealId, String userId) {
        jdbc.sql("update seal_pin set failures = 0 where seal_id = ? and user_id = ?").params(sealId, userId).update();
    }

    void change(String sealId, String userId, byte[] store) {
        jdbc.sql("update seal_pin set key_store = ?, set_at = ?, failures = 0 where seal_id = ? and user_id = ?")
                .params(Base64.getEncoder().encodeToString(store), Shanghai.now(clock), sealId, userId).update();
    }

    Optional<State> state(String sealId, String userId) {
        return states(List.of(sealId)).stream().filter(one -> one.userId.equals(userId)).findFirst();
    }

    List<State> states(Collection<String> sealIds) {
        return sealIds.isEmpty() ? List.of()
                : jdbc.sql("select seal_id, user_id, failures from seal_pin where seal_id in (:seals)")
                .param("seals", sealIds).query(State.class).list();
    }

    boolean unlock(String sealId, String userId) {
        return jdbc.sql("update seal_pin set failures = 0 where seal_id = ? and user_id = ? and failures >= ?")
                .params(sealId, userId, TRIES).update() == 1;
    }

    /** The key with it: nothing is sealed with that again. */
    boolean remove(String sealId, String userId) {
        store(sealId, userId).ifPresent(this::revoke);
        return jdbc.sql("delete from seal_pin where seal_id = ? and user_id = ?").params(sealId, userId).update() == 1;
    }

    void removeAll(String sealId) {
        jdbc.sql("select key_store from seal_pin where seal_id = ?").param(sealId).query(String.class).list().stream()
                .map(Base64.getDecoder()::decode).forEach(this::revoke);
        jdbc.sql("delete from seal_pin where seal_id = ?").param(sealId).update();
    }

    private void revoke(byte[] store) {
        keys.ifAvailable(made -> made.revoke(store));
    }
}
