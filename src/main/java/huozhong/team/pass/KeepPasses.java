package huozhong.team.pass;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.team.pass.PassHolders.Holder;

/** Writes down which codes hold from now on and which no more, and who said so. */
@Component
@Transactional
class KeepPasses {

    private final PassRows rows;
    private final Audit audit;
    private final Clock clock;

    KeepPasses(PassRows rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<String> held(String planId, List<String> people) {
        return rows.holders(planId, people);
    }

    /** One for each, all or none; in place of those that hold only where that is wanted. */
    void give(String planId, Map<Holder, String> codes, boolean instead, Caller caller) {
        var now = Shanghai.now(clock);
        codes.forEach((holder, code) -> {
            rows.put(new MemberPass(planId, holder.personId(), PassCode.hash(code), caller.userId(), now), instead);
            audit.record(caller.act(holder.duty(), "MEMBER_PASS_ISSUED", holder.personId(), Map.of("plan", planId)));
        });
    }

    void revoke(String planId, Holder holder, Caller caller) {
        if (!rows.revoke(planId, holder.personId(), Shanghai.now(clock))) {
            throw new NotFound();
        }
        audit.record(caller.act(holder.duty(), "MEMBER_PASS_REVOKED", holder.personId(), Map.of("plan", planId)));
    }
}
