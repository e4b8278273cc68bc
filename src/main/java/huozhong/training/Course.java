package huozhong.training;

import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
 * 培训班: a draft of its organiser's clerk until it is submitted; what was published stays in force while a change is
 * written and reviewed.
 */
@Entity
@Table(name = "course")
public class Course {

    public static final String PROCESS = "Course";

    @Id
    private String id;
    private String planId;
    private String number;
    private String unitId;
    private String regionId;
    private String title;
    @Enumerated(EnumType.STRING)
    private State state;
    @Convert(converter = CourseContentJson.class)
    private CourseContent content;
    private int revision;
    private String writtenBy;
    private String begunBy;
    private LocalDateTime begunAt;
    private @Nullable Integer capacity;
    @Column(updatable = false)
    private int taken;
    private int published;
    private @Nullable LocalDateTime publishedAt;
    private @Nullable LocalDateTime closedAt;
    @Enumerated(EnumType.STRING)
    private @Nullable Cause cause;
    private @Nullable String explanation;
    private @Nullable String summary;
    private boolean certificates;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Course() {
    }

    Course(String planId, String number, Unit organiser, String regionId, String begunBy, LocalDateTime at) {
        this.id = Ids.next();
        this.planId = planId;
        this.number = number;
        this.unitId = organiser.id();
        this.regionId = regionId;
        this.title = "";
        this.state = State.DRAFTED;
        this.content = CourseContent.EMPTY;
        this.writtenBy = begunBy;
        this.begunBy = begunBy;
        this.begunAt = at;
    }

    /** 草稿 · 审核中 · 待修改 · 已发布 · 变更中 · 变更待审 · 待结业 · 已结业 · 已取消 · 不予举办. */
    public enum State {
        DRAFTED("草稿"), SUBMITTED("审核中"), RETURNED("待修改"), PUBLISHED("已发布"), CHANGING("变更中"),
        RESUBMITTED("变更待审"), HELD("待结业"), CLOSED("已结业"), CANCELLED("已取消"), REFUSED("不予举办");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        boolean isWritable() {
            return this == DRAFTED || this == RETURNED || this == CHANGING;
        }

        boolean isOver() {
            return this == CLOSED || this == CANCELLED || this == REFUSED;
        }
    }

    /** Why a course isn't held: 天气 · 授课人 · 场地 · 人数不足 · 上级要求 · 其他. */
    public enum Cause {
        WEATHER("天气"), LECTURER("授课人"), PLACE("场地"), TOO_FEW("人数不足"), SUPERIOR("上级要求"), OTHER("其他");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What is written now, over the revision that was read. */
    void write(CourseContent other, String userId) {
        require(state.isWritable());
        content = other;
        title = other.title();
        writtenBy = userId;
        revision++;
    }

    /** 提交审核: from now on nobody writes in it. */
    void submit() {
        require(state == State.DRAFTED || state == State.RETURNED);
        state = State.SUBMITTED;
    }

    /** A change of what was published is handed in, to be reviewed where a review covers it. */
    void submitChange(boolean covered) {
        require(state == State.CHANGING);
        state = covered ? State.RESUBMITTED : State.PUBLISHED;
    }

    /** 退回修改. */
    void giveBack() {
        require(state == State.SUBMITTED || state == State.RESUBMITTED);
        state = state == State.SUBMITTED ? State.RETURNED : State.CHANGING;
    }

    /** 变更: what was published stays in force meanwhile. */
    void change() {
        require(state == State.PUBLISHED);
        state = State.CHANGING;
    }

    /** This version of its content passed. */
    void publish(int passed, LocalDateTime at) {
        require(state == State.SUBMITTED || state == State.RESUBMITTED || state == State.PUBLISHED);
        state = State.PUBLISHED;
        published = passed;
        publishedAt = publishedAt == null ? at : publishedAt;
    }

    /** The last lesson is over. */
    void hold() {
        if (state == State.PUBLISHED || state == State.CHANGING) {
            state = State.HELD;
        }
    }

    /** 结业登记: what the clerk says of it, and whether certificates are given. */
    void record(String words, boolean withCertificates) {
        require(state == State.HELD);
        summary = words;
        certificates = withCertificates;
    }

    void close(LocalDateTime at) {
        require(state == State.HELD);
        state = State.CLOSED;
        closedAt = at;
    }

    void refuse() {
        state = State.REFUSED;
    }

    void cancel(Cause why, String words) {
        require(!state.isOver());
        state = State.CANCELLED;
        cause = why;
        explanation = words;
    }

    /** How many have a place; all where it isn't said. */
    void seat(@Nullable Integer places) {
        capacity = places;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new CourseMoved(state);
        }
    }

    public String id() {
        return id;
    }

    public String planId() {
        return planId;
    }

    /** 沈火〔2024〕训001号. */
    public String number() {
        return number;
    }

    /** The organiser. */
    public String unitId() {
        return unitId;
    }

    /** The organiser's. */
    public String regionId() {
        return regionId;
    }

    /** As it is written now. */
    public String title() {
        return title;
    }

    public State state() {
        return state;
    }

    /** As it is written now; what was published is a version of the review's. */
    CourseContent content() {
        return content;
    }

    int revision() {
        return revision;
    }

    /** Who wrote or last changed it, and so doesn't judge it. */
    String writtenBy() {
        return writtenBy;
    }

    String begunBy() {
        return begunBy;
    }

    LocalDateTime begunAt() {
        return begunAt;
    }

    Optional<Integer> capacity() {
        return Optional.ofNullable(capacity);
    }

    int taken() {
        return taken;
    }

    /** Which version of its content is in force; 0 where none is yet. */
    public int published() {
        return published;
    }

    public Optional<LocalDateTime> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<LocalDateTime> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    Optional<Cause> cause() {
        return Optional.ofNullable(cause);
    }

    String explanation() {
        return explanation == null ? "" : explanation;
    }

    String summary() {
        return summary == null ? "" : summary;
    }

    /** Whether its clerk wants certificates for those who were there long enough. */
    public boolean certificates() {
        return certificates;
    }
}
