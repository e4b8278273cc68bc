package huozhong.access;

import java.time.Duration;
import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A user's password, hashed, and how often in a row it was typed wrong; the fifth time locks it for 15 minutes. */
@Entity
@Table(name = "credential")
class Credential {

    static final int FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private String userId;
    private String passwordHash;
    private int failures;
    private @Nullable LocalDateTime lockedUntil;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Credential() {
    }

    Credential(String userId, String passwordHash) {
        this.userId = userId;
        this.passwordHash = passwordHash;
    }

    void change(String newHash) {
        passwordHash = newHash;
        succeed();
    }

    void succeed() {
        failures = 0;
        lockedUntil = null;
    }

    void fail(LocalDateTime now) {
        failures++;
        if (failures == FAILURES) {
            failures = 0;
            lockedUntil = now.plus(LOCK);
        }
    }

    boolean isLockedAt(LocalDateTime now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    String passwordHash() {
        return passwordHash;
    }
}
