package huozhong.submission;

import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import huozhong.shared.Ids;

/**
 * 报送: a unit's list handed up, with what is short of the quota and why; signed for (签收) and accepted by the region
 * that runs the plan, or taken back before (撤回报送). Late is marked (逾期), never refused.
 */
@Entity
@Table(name = "submission")
public class Submission {

    @Id
    private String id;
    private String planId;
    private String ownerId;
    private String receiverId;
    private String number;
    @Enumerated(EnumType.STRING)
    private State state;
    private @Nullable String openKey;
    private String shortfall;
    private boolean late;
    private String reportedBy;
    private LocalDateTime reportedAt;
    private @Nullable String receipt;
    private @Nullable String signedBy;
    private @Nullable LocalDateTime signedAt;
    private @Nullable String acceptedBy;
    private @Nullable LocalDateTime acceptedAt;
    private @Nullable String withdrawnBy;
    private @Nullable LocalDateTime withdrawnAt;
    private @Nullable String withdrawReason;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Submission() {
    }

    Submission(String planId, String ownerId, String receiverId, String number, String shortfall, Reported reported) {
        this.id = Ids.next();
        this.planId = planId;
        this.ownerId = ownerId;
        this.receiverId = receiverId;
        this.number = number;
        this.state = State.REPORTED;
        this.openKey = openKey(planId, ownerId);
        this.shortfall = shortfall;
        this.late = reported.late;
        this.reportedBy = reported.by;
        this.reportedAt = reported.at;
    }

    /** By whom, when, and whether after its date. */
    record Reported(String by, LocalDateTime at, boolean late) {
    }

    /** It went up just now. */
    public record HandedUp(String submissionId, String planId, String ownerId) {
    }

    static String openKey(String planId, String ownerId) {
        return planId + ownerId;
    }

    /** Handed up, signed for, accepted as a whole; or taken back before anybody signed for it. */
    public enum State { REPORTED, SIGNED, ACCEPTED, WITHDRAWN }

    /** Again where a step that was inserted asks for another receipt. */
    void sign(String userId, LocalDateTime at) {
        if (state != State.REPORTED && state != State.SIGNED) {
            throw new CannotSign();
        }
        state = State.SIGNED;
        receipt = "签收-" + number;
        signedBy = userId;
        signedAt = at;
    }

    void accept(String userId, LocalDateTime at) {
        if (state != State.SIGNED) {
            throw new NotSigned();
        }
        state = State.ACCEPTED;
        openKey = null;
        acceptedBy = userId;
        acceptedAt = at;
    }

    void withdraw(String userId, String reason, LocalDateTime at) {
        state = State.WITHDRAWN;
        openKey = null;
        withdrawnBy = userId;
        withdrawnAt = at;
        withdrawReason = reason;
    }

    public String id() {
        return id;
    }

    public String planId() {
        return planId;
    }

    public String ownerId() {
        return ownerId;
    }

    /** The region whose 宣传部 or 文明办 receives the list. */
    public String receiverId() {
        return receiverId;
    }

    public String number() {
        return number;
    }

    public State state() {
        return state;
    }

    public String shortfall() {
        return shortfall;
    }

    public boolean isLate() {
        return late;
    }

    public LocalDateTime reportedAt() {
        return reportedAt;
    }

    public @Nullable String receipt() {
        return receipt;
    }

    public @Nullable String signedBy() {
        return signedBy;
    }

    public @Nullable LocalDateTime signedAt() {
        return signedAt;
    }

    public @Nullable LocalDateTime acceptedAt() {
        return acceptedAt;
    }

    public @Nullable String withdrawnBy() {
        return withdrawnBy;
    }

    public @Nullable LocalDateTime withdrawnAt() {
        return withdrawnAt;
    }

    public @Nullable String withdrawReason() {
        return withdrawReason;
    }
}
