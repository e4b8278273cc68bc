package huozhong.access;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.audit.Audit;
import huozhong.organization.Deputy;
import huozhong.organization.Staffing;
import huozhong.shared.InvalidInput;
import huozhong.shared.Period;
import huozhong.shared.Shanghai;

/** Appoints a colleague to act for oneself, and ends it: everybody's own affair, by no duty. */
@Service
@Transactional
public class OwnDeputies {

    private final Colleagues colleagues;
    private final Staffing staffing;
    private final Audit audit;
    private final Clock clock;

    OwnDeputies(Colleagues colleagues, Staffing staffing, Audit audit, Clock clock) {
        this.colleagues = colleagues;
        this.staffing = staffing;
        this.audit = audit;
        this.clock = clock;
    }

    public Deputy appoint(String deputyId, Period period, Caller caller) {
        colleagues.require(deputyId, caller);
        if (period.until() != null && period.until().isBefore(Shanghai.today(clock))) {
            throw new InvalidInput("until", "结束日期已过，请核对年份和日期");
        }
        var deputy = staffing.appointDeputy(caller.userId(), deputyId, period);
        audit.record(caller.inPerson("DEPUTY_APPOINTED", deputy.id(), Map.of("deputy", deputyId)));
        return deputy;
    }

    public void end(String id, Caller caller) {
        staffing.endDeputy(caller.userId(), id);
        audit.record(caller.inPerson("DEPUTY_ENDED", id, Map.of()));
    }
}
