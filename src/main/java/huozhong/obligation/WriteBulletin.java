package huozhong.obligation;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** A bulletin's way: drafted by the system, edited by a clerk, issued by a leader of the receiver, frozen, numbered. */
@Service
@Transactional
public class WriteBulletin {

    private final PlanBook plans;
    private final BulletinRows bulletins;
    private final CountBulletin counting;
    private final ReceiverDuty duties;
    private final TellOwing telling;
    private final Audit audit;
    private final Clock clock;

    WriteBulletin(PlanBook plans, BulletinRows bulletins, CountBulletin counting, ReceiverDuty duties,
                  TellOwing telling, Audit audit, Clock clock) {
        this.plans = plans;
        this.bulletins = bulletins;
        this.counting = counting;
        this.duties = duties;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers its id. */
    public String draft(String planId, String code, Caller caller) {
        var plan = plans.visible(planId, caller);
        var duty = duties.of(plan, caller).orElseThrow(NotFound::new);
        plan.requireOpen();
        var counted = counting.count(plan, code);
        var draft = new Bulletin(Ids.next(), planId, code, null, "关于“" + counted.name() + "”情况的通报",
                "请尚未报送的单位抓紧报送：" + plan.milestone(code).due() + "。", counted, duty.unitId(), null, 0);
        bulletins.add(draft, caller.userId());
        record(duty, caller, "BULLETIN_DRAFTED", draft);
        return draft.id();
    }

    /** Its words, by whoever read this version; what it counts is counted anew. */
    public void change(String id, int version, String title, String words, Caller caller) {
        if (title.isEmpty()) {
            throw new InvalidInput("title", "请填写标题");
        }
        var old = drafted(id, caller);
        var plan = plans.plan(old.planId());
        var duty = duties.of(plan, caller).orElseThrow(NotFound::new);
        requireVersion(old, version);
        var counted = counting.count(plan, old.code());
        if (!bulletins.change(new Bulletin(id, old.planId(), old.code(), null, title, words, counted, old.byUnitId(),
                null, version))) {
            throw new BulletinChanged();
        }
        record(duty, caller, "BULLETIN_CHANGED", old);
    }

    /** As this leader read it. */
    public void issue(String id, int version, Caller caller) {
        var draft = drafted(id, caller);
        var plan = plans.plan(draft.planId());
        var duty = duties.leading(plan, caller).orElseThrow(NotFound::new);
        plan.requireOpen();
        requireVersion(draft, version);
        if (!bulletins.issue(draft, bulletins.nextNumber(plan.id()), caller.userId(), Shanghai.now(clock))) {
            throw new BulletinChanged();
        }
        telling.issued(draft, duty);
        record(duty, caller, "BULLETIN_ISSUED", draft);
    }

    private Bulletin drafted(String id, Caller caller) {
        var found = bulletins.find(id).filter(one -> isOf(plans.plan(one.planId()), caller))
                .orElseThrow(NotFound::new);
        if (found.isIssued()) {
            throw new BulletinChanged();
        }
        return found;
    }

    private boolean isOf(Plan plan, Caller caller) {
        return duties.of(plan, caller).isPresent();
    }

    private static void requireVersion(Bulletin bulletin, int version) {
        if (bulletin.version() != version) {
            throw new BulletinChanged();
        }
    }

    private void record(Duty duty, Caller caller, String action, Bulletin bulletin) {
        audit.record(caller.act(duty, action, bulletin.id(), Map.of("plan", bulletin.planId(),
                "obligation", bulletin.code())));
    }
}
