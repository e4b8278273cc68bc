package huozhong.selection;

import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import huozhong.shared.Ids;

/** 会同有关部门: one department asked about a round, and what it answered, or why it was passed over. */
@Entity
@Table(name = "consultation")
public class Consultation {

    @Id
    private String id;
    private String selectionId;
    private String unitId;
    @Enumerated(EnumType.STRING)
    private State state;
    private String text;
    private String askedBy;
    private LocalDateTime askedAt;
    private @Nullable String answeredBy;
    private @Nullable LocalDateTime answeredAt;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Consultation() {
    }

    Consultation(Selection selection, String unitId, String askedBy, LocalDateTime at) {
        this.id = Ids.next();
        this.selectionId = selection.id();
        this.unitId = unitId;
        this.state = State.ASKED;
        this.text = "";
        this.askedBy = askedBy;
        this.askedAt = at;
    }

    /** Asked, answered one way or the other, or passed over because it was late. */
    public enum State { ASKED, AGREED, OBJECTED, PASSED_OVER }

    void askAgain(LocalDateTime at) {
        state = State.ASKED;
        askedAt = at;
    }

    void answer(State how, String words, String userId, LocalDateTime at) {
        state = how;
        text = words;
        answeredBy = userId;
        answeredAt = at;
    }

    public String id() {
        return id;
    }

    String selectionId() {
        return selectionId;
    }

    public String unitId() {
        return unitId;
    }

    public State state() {
        return state;
    }

    public String text() {
        return text;
    }

    public LocalDateTime askedAt() {
        return askedAt;
    }

    public @Nullable LocalDateTime answeredAt() {
        return answeredAt;
    }
}
