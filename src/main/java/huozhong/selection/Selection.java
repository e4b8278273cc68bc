package huozhong.selection;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import huozhong.organization.Level;
import huozhong.plan.Quota;
import huozhong.shared.Ids;

/** 遴选: one round in which a unit chooses from its pool within its quotas of one kind; one open round at a time. */
@Entity
@Table(name = "selection")
public class Selection {

    @Id
    private String id;
    private String planId;
    @Enumerated(EnumType.STRING)
    private Quota.Kind kind;
    @Enumerated(EnumType.STRING)
    private Level level;
    private String ownerId;
    private String regionId;
    @Enumerated(EnumType.STRING)
    private State state;
    private @Nullable String openKey;
    private String openedBy;
    private LocalDateTime openedAt;
    private @Nullable String confirmedBy;
    private @Nullable LocalDateTime confirmedAt;
    private @Nullable LocalDate decidedOn;
    private @Nullable String minutesNumber;
    private @Nullable String minutesScan;
    private @Nullable LocalDate publishedFrom;
    private @Nullable LocalDate publishedUntil;
    private @Nullable String objections;
    private @Nullable String note;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Selection() {
    }

    Selection(Quota quota, String openedBy, LocalDateTime at) {
        this.id = Ids.next();
        this.planId = quota.planId();
        this.kind = quota.kind();
        this.level = quota.level();
        this.ownerId = quota.ownerUnitId();
        this.regionId = quota.regionId();
        this.state = State.OPEN;
        this.openKey = openKey(quota.planId(), quota.ownerUnitId(), quota.kind());
        this.openedBy = openedBy;
        this.openedAt = at;
    }

    static String openKey(String planId, String ownerId, Quota.Kind kind) {
        return planId + ownerId + kind;
    }

    /** How far the round is. */
    public enum State { OPEN, CONFIRMED, CLOSED, CANCELLED }

    void note(@Nullable String words) {
        note = words;
    }

    void confirm(String userId, LocalDateTime at) {
        requireOpen();
        state = State.CONFIRMED;
        confirmedBy = userId;
        confirmedAt = at;
    }

    void decidedCollectively(LocalDate on, String number, String scan) {
        requireOpen();
        decidedOn = on;
        minutesNumber = number;
        minutesScan = scan;
    }

    void published(LocalDate from, LocalDate until, @Nullable String raised) {
        requireConfirmed();
        publishedFrom = from;
        publishedUntil = until;
        objections = raised;
    }

    void close() {
        requireConfirmed();
        state = State.CLOSED;
        openKey = null;
    }

    void cancel() {
        requireOpen();
        state = State.CANCELLED;
        openKey = null;
    }

    void requireOpen() {
        require(State.OPEN);
    }

    void requireConfirmed() {
        require(State.CONFIRMED);
    }

    private void require(State asked) {
        if (state != asked) {
            throw new SelectionNotOpen(state);
        }
    }

    public String id() {
        return id;
    }

    public String planId() {
        return planId;
    }

    public Quota.Kind kind() {
        return kind;
    }

    public Level level() {
        return level;
    }

    public String ownerId() {
        return ownerId;
    }

    public String regionId() {
        return regionId;
    }

    public State state() {
        return state;
    }

    public LocalDateTime openedAt() {
        return openedAt;
    }

    public @Nullable LocalDateTime confirmedAt() {
        return confirmedAt;
    }

    /** What was said last with it: by the clerk handing it on, by the leader giving it back or cancelling it. */
    public @Nullable String note() {
        return note;
    }
}
