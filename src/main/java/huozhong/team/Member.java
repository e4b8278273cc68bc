package huozhong.team;

import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import huozhong.organization.Level;
import huozhong.shared.Ids;

/** “火种”队伍成员: a nominee taken into a team, until he leaves it. */
@Entity
@Table(name = "member")
public class Member {

    @Id
    private String id;
    private String teamId;
    private String nominationId;
    private LocalDateTime joinedAt;
    private @Nullable LocalDateTime leftAt;
    private @Nullable String reason;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Member() {
    }

    Member(Team team, String nominationId, LocalDateTime at) {
        this.id = Ids.next();
        this.teamId = team.id();
        this.nominationId = nominationId;
        this.joinedAt = at;
    }

    void leave(String why, LocalDateTime at) {
        leftAt = at;
        reason = why;
    }

    public String id() {
        return id;
    }

    public String teamId() {
        return teamId;
    }

    public String nominationId() {
        return nominationId;
    }

    public boolean isActive() {
        return leftAt == null;
    }

    /** A nominee is a member at this level from now on. */
    public record Joined(String planId, String nominationId, Level level, String memberId) {
    }

    /** A member left: the seat he held at this level is free. */
    public record Left(String planId, String nominationId, Level level, String memberId) {
    }
}
