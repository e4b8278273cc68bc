package huozhong.organization;

import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.Period;

/** 代: who acts for a user for a range of dates, at most 90 days; what he does then is shown as “A 代 B”. */
@Entity
@Table(name = "deputy")
public class Deputy {

    private static final int MOST_DAYS = 90;

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
        if (!period.until().isBefore(end(period))) {
            throw new InvalidInput("until", "代理期限最长" + MOST_DAYS + "天，期满可重新委托");
        }
        this.id = Ids.next();
        this.userId = userId;
        this.deputyId = deputyId;
        this.period = period;
    }

    private static LocalDate end(Period period) {
        return period.from().plusDays(MOST_DAYS);
    }

    /** None acts longer than it may, however long ago it was appointed. */
    public boolean actsOn(LocalDate day) {
        return period.contains(day) && day.isBefore(end(period));
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
