package huozhong.obligation;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.obligation.Fulfilment.State;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.Shanghai;

/** 免报: a leader of the receiver lets a unit off what it owes, or has it owe it again, with a reason. */
@Service
public class WaiveObligation {

    private final OwedByUnit owed;
    private final Waivers waivers;
    private final Audit audit;
    private final Clock clock;

    WaiveObligation(OwedByUnit owed, Waivers waivers, Audit audit, Clock clock) {
        this.owed = owed;
        this.waivers = waivers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void waive(String planId, String code, String unitId, String reason, Caller caller) {
        say(planId, code, unitId, true, reason, caller);
    }

    /** It is owed again. */
    @Transactional
    public void restore(String planId, String code, String unitId, String reason, Caller caller) {
        say(planId, code, unitId, false, reason, caller);
    }

    private void say(String planId, String code, String unitId, boolean waived, String reason, Caller caller) {
        var found = owed.asReceiver(planId, code, unitId, caller);
        if (reason.isEmpty()) {
            throw new InvalidInput("reason", "请填写理由");
        }
        var state = found.cell().state();
        if (waived ? !state.isOwed() || found.cell().isHandedIn() : state != State.WAIVED) {
            throw new NothingOwed();
        }
        waivers.add(new Waiver(Ids.next(), planId, unitId, code, waived, reason, caller.userId(),
                found.duty().unitId(), Shanghai.now(clock)));
        audit.record(caller.act(found.duty(), waived ? "OBLIGATION_WAIVED" : "OBLIGATION_RESTORED", planId,
                Map.of("unit", unitId, "obligation", code)));
    }
}
