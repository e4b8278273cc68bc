package huozhong.selection;

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

/**
 * One nominee chosen in a round, with the seat it took, or kept in reserve without one. A nominee holds at most one
 * live choice of a quota.
 */
@Entity
@Table(name = "choice")
public class Choice {

    @Id
    private String id;
    private String selectionId;
    private String nominationId;
    private String quotaId;
    @Enumerated(EnumType.STRING)
    private Level level;
    private String category;
    @Enumerated(EnumType.STRING)
    private State state;
    private @Nullable String liveKey;
    private int ranking;
    private String chosenBy;
    private LocalDateTime chosenAt;
    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;
    private @Nullable String reason;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Choice() {
    }

    Choice(Selection selection, String nominationId, String category, Quota quota, State state, Made made) {
        this.id = Ids.next();
        this.selectionId = selection.id();
        this.nominationId = nominationId;
        this.quotaId = quota.id();
        this.level = quota.level();
        this.category = category;
        this.state = state;
        this.liveKey = quota.id() + nominationId;
        this.ranking = made.ranking;
        this.chosenBy = made.by;
        this.chosenAt = made.at;
    }

    /** At which rank, by whom and when somebody was chosen. */
    record Made(int ranking, String by, LocalDateTime at) {
    }

    /** 入选 with a seat, 候补 without one, or taken back. */
    public enum State { CHOSEN, RESERVE, TAKEN_BACK }

    /** What the province says to who was recommended to it. */
    public enum Answer { TAKEN, DECLINED }

    /** Its round's leader takes it back after the confirmation; who hears of it may refuse. */
    public record TakenBack(String choiceId) {
    }

    void takeBack(String why) {
        state = State.TAKEN_BACK;
        liveKey = null;
        reason = why;
    }

    void promote() {
        state = State.CHOSEN;
    }

    void rank(int place) {
        ranking = place;
    }

    void answered(Answer given, @Nullable String why) {
        answer = given;
        reason = why;
    }

    public String id() {
        return id;
    }

    public String selectionId() {
        return selectionId;
    }

    public String nominationId() {
        return nominationId;
    }

    public String quotaId() {
        return quotaId;
    }

    public Level level() {
        return level;
    }

    public String category() {
        return category;
    }

    public State state() {
        return state;
    }

    public int ranking() {
        return ranking;
    }

    public @Nullable Answer answer() {
        return answer;
    }

    public boolean holdsSeat() {
        return state == State.CHOSEN;
    }
}
