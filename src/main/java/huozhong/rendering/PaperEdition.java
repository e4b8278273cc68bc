package huozhong.rendering;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import huozhong.shared.Ids;

/** A version of a paper's template: somebody's draft, then published by somebody else for good, or discarded. */
@Entity
@Table(name = "paper_edition")
public class PaperEdition {

    /** The author of what came with the product. */
    static final String SYSTEM = "system";

    @Id
    private String id;
    private String kind;
    @Enumerated(EnumType.STRING)
    private State state;
    private String note;
    @Column(length = 1_000_000)
    private String source;
    private String sha256;
    private String authorId;
    private LocalDateTime draftedAt;
    private @Nullable Integer number;
    private @Nullable String publisherId;
    private @Nullable LocalDateTime publishedAt;
    private @Nullable String reason;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PaperEdition() {
    }

    PaperEdition(String kind, String source, String note, String authorId, LocalDateTime at) {
        this.id = Ids.next();
        this.kind = kind;
        this.state = State.DRAFT;
        this.note = note;
        this.source = source;
        this.sha256 = TemplateSums.of(source);
        this.authorId = authorId;
        this.draftedAt = at;
    }

    /** In work, live now or before, or given up. */
    public enum State { DRAFT, PUBLISHED, DISCARDED }

    void revise(String newSource, String newNote) {
        requireDraft();
        source = newSource;
        sha256 = TemplateSums.of(newSource);
        note = newNote;
    }

    void discard() {
        requireDraft();
        state = State.DISCARDED;
    }

    /** Four eyes: who drafted it can't publish it. */
    void publish(String userId, String why, int newNumber, LocalDateTime at) {
        requireDraft();
        if (userId.equals(authorId) && !userId.equals(SYSTEM)) {
            throw new AnotherPublisherRequired();
        }
        state = State.PUBLISHED;
        publisherId = userId;
        reason = why;
        number = newNumber;
        publishedAt = at;
    }

    private void requireDraft() {
        if (state != State.DRAFT) {
            throw new EditionSettled();
        }
    }

    public String id() {
        return id;
    }

    /** The code of the paper whose template it is. */
    public String kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public String note() {
        return note;
    }

    public String source() {
        return source;
    }

    public String sha256() {
        return sha256;
    }

    public String authorId() {
        return authorId;
    }

    public LocalDateTime draftedAt() {
        return draftedAt;
    }

    /** 1 for the first of its paper that was published, then counting; none for a draft. */
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
}
