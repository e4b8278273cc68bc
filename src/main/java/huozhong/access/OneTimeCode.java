package huozhong.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A code that was told once, for a kind of administrator or for a user. */
@Entity
@Table(name = "one_time_code")
class OneTimeCode {

    @Id
    private String subject;
    private String codeHash;
    private LocalDateTime expiresAt;
    private @Nullable String awaits;
    private boolean secondKey;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeCode() {
    }

    OneTimeCode(String subject, String code, LocalDateTime expiresAt) {
        this.subject = subject;
        renew(code, expiresAt);
    }

    final void renew(String code, LocalDateTime until) {
        codeHash = CodeText.hash(code);
        expiresAt = until;
        awaits = null;
        secondKey = false;
    }

    /** Opens nothing until this proposal is agreed to. */
    void await(String proposalId) {
        awaits = proposalId;
    }

    void takeEffect() {
        awaits = null;
        secondKey = true;
    }

    /** Whether two administrators agreed to it. */
    boolean hasSecondKey() {
        return secondKey;
    }

    /** Whether one administrator alone could make it open the account. */
    boolean needsNobody() {
        return awaits == null && !secondKey;
    }

    /** Takes as long for a wrong code as for the right one, expired or not. */
    boolean accepts(String typed, LocalDateTime now) {
        var matches = MessageDigest.isEqual(bytes(CodeText.hash(typed)), bytes(codeHash));
        return matches & awaits == null & !isExpiredAt(now);
    }

    boolean isExpiredAt(LocalDateTime now) {
        return !now.isBefore(expiresAt);
    }

    String subject() {
        return subject;
    }

    private static byte[] bytes(String hash) {
        return hash.getBytes(StandardCharsets.US_ASCII);
    }
}
