package huozhong.report;

import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import huozhong.organization.Unit;
import huozhong.shared.Ids;

/**
 * 工作进展情况 of a region for one obligation, in the name of its 宣传部: a draft until its leader agrees, which hands
 * it in as a version; returned, it is a draft again, and late is what its first version was.
 */
@Entity
@Table(name = "progress_report")
public class ProgressReport {

    static final String PROCESS = "ProgressReport";

    @Id
    private String id;
    private String planId;
    private String unitId;
    private String regionId;
    private String code;
    @Enumerated(EnumType.STRING)
    private State state;
    private String begunBy;
    private LocalDateTime begunAt;
    private int number;
    private @Nullable LocalDateTime handedInAt;
    private @Nullable LocalDateTime signedAt;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ProgressReport() {
    }

    ProgressReport(String planId, Unit unit, String regionId, String code, String begunBy, LocalDateTime at) {
        this.id = Ids.next();
        this.planId = planId;
        this.unitId = unit.id();
        this.regionId = regionId;
        this.code = code;
        this.state = State.DRAFTED;
        this.begunBy = begunBy;
        this.begunAt = at;
    }

    /** 起草中 · 待审签 · 已报 · 已签收 · 退改 · 已审定. */
    public enum State {
        DRAFTED("起草中"), UNCONFIRMED("待审签"), HANDED_IN("已报"), SIGNED("已签收"), RETURNED("退改"), ACCEPTED("已审定");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        boolean isWritable() {
            return this == DRAFTED || this == RETURNED;
        }
    }

    /** 提交审签: from now on nobody writes in it. */
    void submit() {
        require(state.isWritable());
        state = State.UNCONFIRMED;
    }

    /** The leader wants it written anew; what was handed in before is still 退改. */
    void sendBack() {
        require(state == State.UNCONFIRMED);
        state = handedInAt == null ? State.DRAFTED : State.RETURNED;
    }

    /** The leader agreed: another version is handed in; the first one's moment stays. */
    void handIn(LocalDateTime at) {
        require(state == State.UNCONFIRMED);
        state = State.HANDED_IN;
        number++;
        handedInAt = handedInAt == null ? at : handedInAt;
    }

    /** Again where a step that was inserted asks for another receipt. */
    void sign(LocalDateTime at) {
        require(state == State.HANDED_IN || state == State.SIGNED);
        state = State.SIGNED;
        signedAt = at;
    }

    void giveBack() {
        require(state == State.SIGNED);
        state = State.RETURNED;
    }

    void accept() {
        require(state == State.SIGNED || state == State.ACCEPTED);
        state = State.ACCEPTED;
    }

    /** 撤回: it was never handed in. */
    void withdraw() {
        require(isWithdrawable());
        state = State.DRAFTED;
        handedInAt = null;
    }

    /** 停办: a draft again, whatever it was. */
    void stop() {
        state = handedInAt == null ? State.DRAFTED : State.RETURNED;
    }

    /** It went on outside of the system: nobody signs for it here, and it isn't taken back. */
    void sendOn(LocalDateTime at) {
        require(isSendable());
        signedAt = signedAt == null ? at : signedAt;
    }

    /** Whether it was handed in and nobody has signed for it here. */
    boolean isSendable() {
        return state == State.HANDED_IN;
    }

    /** Whether what is written now is what counts: nobody agreed to it yet. */
    boolean isDraft() {
        return state.isWritable() || state == State.UNCONFIRMED;
    }

    /** Until somebody has signed for a version of it. */
    boolean isWithdrawable() {
        return signedAt == null && (state == State.UNCONFIRMED || state == State.HANDED_IN);
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new ReportMoved(state);
        }
    }

    public String id() {
        return id;
    }

    public String planId() {
        return planId;
    }

    /** The 宣传部 that owes it. */
    public String unitId() {
        return unitId;
    }

    public String regionId() {
        return regionId;
    }

    /** Of the obligation. */
    public String code() {
        return code;
    }

    public State state() {
        return state;
    }

    public String begunBy() {
        return begunBy;
    }

    public LocalDateTime begunAt() {
        return begunAt;
    }

    /** Of its latest version; 0 before there is one. */
    public int number() {
        return number;
    }

    public @Nullable LocalDateTime handedInAt() {
        return handedInAt;
    }
}
