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

import huozhong.shared.Ids;

/** 异议: what somebody raised while a round was published; open until it is answered. */
@Entity
@Table(name = "objection")
public class Objection {

    @Id
    private String id;
    private String selectionId;
    private @Nullable String nominationId;
    private LocalDate raisedOn;
    private @Nullable String raisedBy;
    private String text;
    private String recordedBy;
    private LocalDateTime recordedAt;
    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;
    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable LocalDateTime answeredAt;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Objection() {
    }

    Objection(String selectionId, Raised raised, String userId, LocalDateTime at) {
        this.id = Ids.next();
        this.selectionId = selectionId;
        this.nominationId = raised.nominationId();
        this.raisedOn = raised.on();
        this.raisedBy = raised.by();
        this.text = raised.text();
        this.recordedBy = userId;
        this.recordedAt = at;
    }

    /**
     * What was raised.
     *
     * @param nominationId whom it is about; null for the round as a whole
     * @param by           who raised it; null for somebody who gave no name
     */
    public record Raised(@Nullable String nominationId, LocalDate on, @Nullable String by, String text) {
    }

    /** 成立, 不成立, or 撤回 by whoever raised it. */
    public enum Outcome { UPHELD, NOT_UPHELD, WITHDRAWN }

    void answer(Outcome how, String words, String userId, LocalDateTime at) {
        outcome = how;
        answer = words;
        answeredBy = userId;
        answeredAt = at;
    }

    public String id() {
        return id;
    }

    public @Nullable String nominationId() {
        return nominationId;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    public @Nullable String raisedBy() {
        return raisedBy;
    }

    public String text() {
        return text;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable LocalDateTime answeredAt() {
        return answeredAt;
    }
}
