package huozhong.seal.signature;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/**
 * Keys of ours, each for one holder, which is a seal, or a seal in one keeper's hand, as the register likes; opened by
 * the PIN and the master key together. Wrong ones are counted by who asks.
 */
@Service
public class UnitKeys {

    private final JdbcClient database;
    private final SealAuthority authority;
    private final PinLock lock;
    private final Clock clock;

    UnitKeys(JdbcClient database, SealAuthority authority, PinLock lock, Clock clock) {
        this.database = database;
        this.authority = authority;
        this.lock = lock;
        this.clock = clock;
    }

    /** Whether this system can seal by keys of its own; SealingOff otherwise. */
    public boolean isOn() {
        return lock.isThere();
    }

    /** A new key with its certificate; what the holder had before is revoked. Gives the certificate's serial. */
    @Transactional
    public String create(String holder, String unitName, String pin) {
        end(holder);
        var key = authority.issuer().seal(unitName, clock.instant());
        var serial = key.chain().get(0).getSerialNumber().toString(16);
        database.sql("insert into seal_certificate (serial, holder, unit_name, certificate, keystore, issued_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(serial, holder, unitName, Keystores.text(key.chain().get(0)), lock.lock(key, pin),
                        Shanghai.now(clock)).update();
        authority.publishRevocations();
        return serial;
    }

    /** WrongPin, or NotFound where there is no key that still holds. */
    @Transactional(readOnly = true)
    public SealKey open(String holder, String pin) {
        return held(holder, pin);
    }

    @Transactional
    public void changePin(String holder, String pin, String newPin) {
        var key = held(holder, pin);
        database.sql("update seal_certificate set keystore = ? where holder = ? and revoked_at is null")
                .params(lock.lock(key, newPin), holder).update();
    }

    /** From now on nothing is sealed with it; what was sealed before, and says when, still stands. */
    @Transactional
    public void revoke(String holder) {
        if (end(holder) > 0) {
            authority.publishRevocations();
        }
    }

    private int end(String holder) {
        return database.sql("update seal_certificate set revoked_at = ?, keystore = ''"
                + " where holder = ? and revoked_at is null").params(Shanghai.now(clock), holder).update();
    }

    private HeldKey held(String holder, String pin) {
        return database.sql("select keystore from seal_certificate where holder = ? and revoked_at is null")
                .param(holder).query(String.class).optional()
                .map(text -> lock.open(text, pin)).orElseThrow(NotFound::new);
    }
}
