package huozhong.publishing;

import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import huozhong.shared.Ids;

/** A set of diagrams, tables and forms: somebody's draft, then published by somebody else, or discarded. */
@Entity
@Table(name = "process_set")
public class ProcessSet {

    /** The author of what came with the product. */
    static final String SYSTEM = "system";

    @Id
    private String id;
    @Enumerated(EnumType.STRING)
    private State state;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    private String note;
    private String authorId;
    private LocalDateTime draftedAt;
    private @Nullable Integer number;
    private @Nullable String publisherId;
    private @Nullable LocalDateTime publishedAt;
    private @Nullable String reason;
    private String sha256;
    private @Nullable String deploymentId;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ProcessSet() {
    }

    ProcessSet(Origin origin, String authorId, String note, String sha256, LocalDateTime at) {
        this.id = Ids.next();
        this.state = State.DRAFT;
        this.origin = origin;
        this.note = note;
        this.authorId = authorId;
        this.sha256 = sha256;
        this.draftedAt = at;
    }

    /** In work, live now or before, or given up. */
    public enum State { DRAFT, PUBLISHED, DISCARDED }

    /** Came with the product, was uploaded, was deployed from Camunda Modeler, or is an earlier set again. */
    public enum Origin { SHIPPED, UPLOADED, MODELER, EARLIER }

    void revise(String newSha256) {
        requireDraft();
        sha256 = newSha256;
    }

    void note(String words) {
        requireDraft();
        note = words;
    }

    void discard() {
        requireDraft();
        state = State.DISCARDED;
    }

    /** Four eyes: who drafted a set can't publish it. */
    void publish(String userId, String why, int newNumber, String newDeploymentId, LocalDateTime at) {
        requireDraft();
        if (userId.equals(authorId) && !userId.equals(SYSTEM)) {
            throw new SecondPersonRequired();
        }
        state = State.PUBLISHED;
        publisherId = userId;
        reason = why;
        number = newNumber;
        deploymentId = newDeploymentId;
        publishedAt = at;
    }

    private void requireDraft() {
        if (state != State.DRAFT) {
            throw new NotADraft();
        }
    }

    public String id() {
        return id;
    }

    public State state() {
        return state;
    }

    public Origin origin() {
        return origin;
    }

    public String note() {
        return note;
    }

    public String authorId() {
        return authorId;
    }

    public LocalDateTime draftedAt() {
        return draftedAt;
    }

    /** 1 for the first that was published, then counting; none for a draft. */
    public @Nullable Integer number() {
        return number;
    }

    public @Nullable String publisherId() {
        return publisherId;
    }

    public @Nullable LocalDateTime publishedAt() {
        return publishedAt;
    }

    public @Nullable String reason() {
        return reason;
    }

    public String sha256() {
        return sha256;
    }

    public @Nullable String deploymentId() {
        return deploymentId;
    }
}
