package huozhong.organization;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.Period;

/** 代: who acts for a user for a range of dates; what he does then is shown as “A 代 B”. */
@Entity
@Table(name = "deputy")
public class Deputy {

    @Id
    private String id;
    private String userId;
    private String deputyId;
    @Embedded
    private Period period;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Deputy() {
    }

    public Deputy(String userId, String deputyId, Period period) {
        if (userId.equals(deputyId)) {
            throw new InvalidInput("deputyId", "不能由本人代理本人");
        }
        if (period.until() == null) {
            throw new InvalidInput("until", "代理须有结束日期");
        }
        this.id = Ids.next();
        this.userId = userId;
        this.deputyId = deputyId;
        this.period = period;
    }

    public String id() {
        return id;
    }

    public String userId() {
        return userId;
    }

    public String deputyId() {
        return deputyId;
    }

    public Period period() {
        return period;
    }
}
