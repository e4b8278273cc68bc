package huozhong.organization;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.Period;

/** 岗位: what a user is in a unit for a period; a user may hold posts in several units. */
@Entity
@Table(name = "post")
public class Post {

    @Id
    private String id;
    private String userId;
    private String unitId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Embedded
    private Period period;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Post() {
    }

    public Post(User user, Unit unit, Kind kind, Period period) {
        this.id = Ids.next();
        this.userId = user.id();
        this.unitId = unit.id();
        this.kind = kind;
        this.period = period;
    }

    /** Sooner than it would, never later: that is a post given anew. */
    void end(java.time.LocalDate lastDay) {
        if (period.until() != null && lastDay.isAfter(period.until())) {
            throw new InvalidInput("until", "结束日期只能提前；要延长，请重新任命");
        }
        period = new Period(period.from(), lastDay);
    }

    public String id() {
        return id;
    }

    public String userId() {
        return userId;
    }

    public String unitId() {
        return unitId;
    }

    public Kind kind() {
        return kind;
    }

    public Period period() {
        return period;
    }

    /** 经办人 · 负责人 · 印章管理员. */
    public enum Kind { CLERK, LEADER, SEAL_KEEPER }

    /** A post was given: tasks that waited for somebody in the unit can go to him now. */
    public record Taken(String postId, String userId, String unitId, Kind kind) {
    }
}
