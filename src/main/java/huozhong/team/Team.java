package huozhong.team;

import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import huozhong.organization.Level;
import huozhong.shared.Ids;

/** 队伍: one category at one level in one region. */
@Entity
@Table(name = "team")
public class Team {

    @Id
    private String id;
    private String planId;
    @Enumerated(EnumType.STRING)
    private Level level;
    private String regionId;
    private String category;
    private @Nullable String confirmedBy;
    private @Nullable LocalDateTime confirmedAt;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Team() {
    }

    Team(String planId, Level level, String regionId, String category) {
        this.id = Ids.next();
        this.planId = planId;
        this.level = level;
        this.regionId = regionId;
        this.category = category;
    }

    void confirm(String userId, LocalDateTime at) {
        if (confirmedAt != null) {
            throw new TeamConfirmed();
        }
        confirmedBy = userId;
        confirmedAt = at;
    }

    public String id() {
        return id;
    }

    public String planId() {
        return planId;
    }

    public Level level() {
        return level;
    }

    public String regionId() {
        return regionId;
    }

    public String category() {
        return category;
    }

    public @Nullable LocalDateTime confirmedAt() {
        return confirmedAt;
    }
}
