package huozhong.access;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A user's password, hashed, and how often in a row it was typed wrong by who would change it; the fifth time shuts the
 * change for 15 minutes.
 */
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
    private boolean mustChange;
    private boolean secondKey;
    private @Nullable LocalDateTime loggedInAt;
    private @Nullable LocalDateTime loggedInBefore;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Credential() {
    }

    Credential(String userId, String passwordHash) {
        this.userId = userId;
        this.passwordHash = passwordHash;
    }

    /** To what he chose himself; who could change it by the former one vouches for no more than that did. */
    void change(String newHash) {
        passwordHash = newHash;
        mustChange = false;
        succeed();
    }

    /** To what he chose himself by a code, with a second key or without. */
    void change(String newHash, boolean withSecondKey) {
        change(newHash);
        secondKey = withSecondKey;
    }

    /** To what somebody else chose, who knows it: good for nothing but to be changed. */
    void changeForNow(String newHash, boolean withSecondKey) {
        change(newHash, withSecondKey);
        mustChange = true;
    }

    void logIn(LocalDateTime now) {
        succeed();
        loggedInBefore = loggedInAt;
        loggedInAt = now;
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

    /** Whether two administrators let him set it; by one alone it is good only for who can do nothing. */
    boolean hasSecondKey() {
        return secondKey;
    }

    boolean mustChange() {
        return mustChange;
    }

    Optional<LocalDateTime> loggedInBefore() {
        return Optional.ofNullable(loggedInBefore);
    }

    String userId() {
        return userId;
    }

    String passwordHash() {
        return passwordHash;
    }
}
